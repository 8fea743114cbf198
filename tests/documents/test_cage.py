"""Each act that the cage forbids is tried from inside it; the same acts work in a worker without a cage."""

from __future__ import annotations

import resource
from pathlib import Path

import pytest
from pdfs import a_leaflet

from kiosk.documents.client import DocumentClient
from kiosk.documents.messages import Act, CageReport
from kiosk.errors import DocumentUnreadable


@pytest.fixture(scope="module")
def refused(tmp_path_factory: pytest.TempPathFactory) -> dict[Act, bool]:
    with DocumentClient([tmp_path_factory.mktemp("caged")]) as client:
        assert client.caged, client.cage_report.absent
        return client.self_test()


@pytest.fixture(scope="module")
def control(tmp_path_factory: pytest.TempPathFactory) -> dict[Act, bool]:
    with DocumentClient([tmp_path_factory.mktemp("uncaged")], caged=False) as client:
        assert not client.caged
        return client.self_test()


@pytest.mark.parametrize("act", Act, ids=lambda act: act.value)
def test_the_cage_refuses_to(act: Act, refused: dict[Act, bool], control: dict[Act, bool]) -> None:
    assert refused[act]
    assert not control[act], "the act itself must work, or its refusal proves nothing"


def test_a_document_outside_the_roots_is_out_of_reach(tmp_path: Path) -> None:
    inside = tmp_path / "inside"
    inside.mkdir()
    a_leaflet(tmp_path / "outside.pdf")
    (inside / "way-out.pdf").symlink_to(tmp_path / "outside.pdf")
    with DocumentClient([inside]) as client:
        for path in (tmp_path / "outside.pdf", inside / "way-out.pdf", Path("/etc/passwd")):
            with pytest.raises(DocumentUnreadable):
                client.open(path)

        assert client.open(a_leaflet(inside / "a.pdf")).info.pages


def test_the_worker_keeps_small(tmp_path: Path) -> None:
    with DocumentClient([tmp_path], memory_bytes=300 << 20) as client:
        client.start()
        assert client._worker is not None
        limits = resource.prlimit(client._worker.pid, resource.RLIMIT_AS)

        document = client.open(a_leaflet(tmp_path / "a.pdf"))
        assert client.draw(document, 0, 1358, 1920).height_px == 1920
        assert limits == (300 << 20, 300 << 20)


def test_a_report_without_a_single_protection_is_not_called_a_cage() -> None:
    assert not CageReport().caged
    assert not CageReport(("limits",), ("files",)).caged
    assert CageReport(("limits",)).caged
