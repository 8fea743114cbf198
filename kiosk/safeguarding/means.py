"""What a person can do safely, the second question on *Support*."""

from __future__ import annotations

from enum import Enum

from kiosk.catalogue import ChannelKind

__all__ = ["WAYS", "Means"]


class Means(Enum):
    """What a person can do safely."""

    TALK = "talk"
    TEXT = "text"
    ONLINE = "online"
    SIGN = "sign"
    CANNOT_SPEAK = "cannot-speak"


WAYS = {
    Means.TALK: (ChannelKind.CALL,),
    Means.TEXT: (ChannelKind.TEXT,),
    Means.ONLINE: (ChannelKind.WEB,),
    Means.SIGN: (ChannelKind.BSL, ChannelKind.RELAY, ChannelKind.TEXT, ChannelKind.WEB),
    Means.CANNOT_SPEAK: (ChannelKind.CANNOT_SPEAK, ChannelKind.TEXT, ChannelKind.WEB, ChannelKind.RELAY),
}
"""Which ways to reach somebody serve each answer, the best first."""
