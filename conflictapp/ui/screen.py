"""Whether a window can open here; Qt itself would only abort."""

import ctypes
import os
import sys
from importlib.util import find_spec
from pathlib import Path

from conflictapp.errors import MachineError

_DEBIAN_PACKAGES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libOpenGL.so.0": "libopengl0",
    "libGLX.so.0": "libglx0",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libX11.so.6": "libx11-6",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb.so.1": "libxcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libSM.so.6": "libsm6",
    "libICE.so.6": "libice6",
}


def check_screen() -> None:
    """Do nothing where a window can open; else raise MachineError with what is missing.

    On Linux only: elsewhere Qt brings all it needs.
    """
    if not sys.platform.startswith("linux"):
        return
    chosen = os.environ.get("QT_QPA_PLATFORM", "")
    if chosen.startswith(("offscreen", "minimal", "vnc")):
        _load("QtGui.abi3.so", folder="")
        return
    if not os.environ.get("DISPLAY") and not os.environ.get("WAYLAND_DISPLAY"):
        raise MachineError("screen.none")
    _load("QtGui.abi3.so", folder="")
    if chosen.startswith("xcb") or not os.environ.get("WAYLAND_DISPLAY"):
        _load("libqxcb.so", folder="Qt/plugins/platforms")
        _reach_display()


def package_of(library: str) -> str:
    """The Debian package that holds a shared library; the library's own name when it is not known."""
    return _DEBIAN_PACKAGES.get(library, library)


def _load(name: str, folder: str) -> None:
    found = find_spec("PySide6")
    if found is None or found.submodule_search_locations is None:
        raise MachineError("screen.no_qt")
    path = Path(found.submodule_search_locations[0], folder, name)
    if not path.exists():
        return
    try:
        ctypes.CDLL(str(path))
    except OSError as error:
        library = str(error).split(":", 1)[0]
        raise MachineError("screen.library", library=library, package=package_of(library)) from error


def _reach_display() -> None:
    xcb = ctypes.CDLL("libxcb.so.1")
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connection_has_error.argtypes = [ctypes.c_void_p]
    xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(None, None)
    refused = xcb.xcb_connection_has_error(connection)
    xcb.xcb_disconnect(connection)
    if refused:
        raise MachineError("screen.refused", display=os.environ.get("DISPLAY", ""))
