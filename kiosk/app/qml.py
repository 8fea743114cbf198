"""PySide's own decorators for QML, with the types that its stubs leave out.

At run time these are PySide's. For a type checker `Property` is a descriptor of what its getter returns, and
`QmlUncreatable` a decorator: PySide 6.11's stubs call the first a plain class and the second not callable.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Generic, TypeVar, overload

__all__ = ["Property", "QVariantList", "QmlUncreatable"]

QVariantList = "QVariantList"
"""Qt's name for a list of anything. A name, because `pyside6-metaobjectdump` reads no other type of a property that is
assigned; `list` would be a Python object to QML."""

if TYPE_CHECKING:
    Value = TypeVar("Value")
    Other = TypeVar("Other")
    Class = TypeVar("Class", bound=type[Any])

    class Property(Generic[Value]):
        """As `PySide6.QtCore.Property`."""

        def __init__(
            self,
            type: object,
            fget: Callable[[Any], Value] | None = None,
            fset: Callable[[Any, Value], None] | None = None,
            *,
            notify: object = None,
            constant: bool = False,
            doc: str = "",
        ) -> None: ...

        def __call__(self, fget: Callable[[Any], Other]) -> Property[Other]: ...

        @overload
        def __get__(self, instance: None, owner: type) -> Property[Value]: ...

        @overload
        def __get__(self, instance: object, owner: type) -> Value: ...

        def __get__(self, instance: object | None, owner: type) -> Property[Value] | Value: ...

        def __set__(self, instance: object, value: Value) -> None: ...

    def QmlUncreatable(reason: str) -> Callable[[Class], Class]:
        """As `PySide6.QtQml.QmlUncreatable`."""
        ...
else:
    from PySide6.QtCore import Property
    from PySide6.QtQml import QmlUncreatable
