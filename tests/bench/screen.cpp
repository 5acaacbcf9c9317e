// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screen.h"

#include <thread>

// Xlib behind everything else: its macros take common words. Its extensions need it before them.
#include <X11/Xlib.h>

#include <sys/ipc.h>
#include <sys/shm.h>
#include <X11/extensions/XTest.h>
#include <X11/keysym.h>
#include <X11/Xutil.h>

#include <X11/extensions/XShm.h>

namespace anchorage::bench {

namespace {

constexpr std::chrono::microseconds betweenGrabs{500};

} // namespace

double milliseconds(Clock::time_point begin, Clock::time_point end)
{
    return std::chrono::duration<double, std::milli>(end - begin).count();
}

class Screen::Private
{
public:
    explicit Private(Display *opened) : display(opened), root(DefaultRootWindow(opened)) {}
    ~Private()
    {
        freeImage();
        XCloseDisplay(display);
    }
    Private(const Private &) = delete;
    Private &operator=(const Private &) = delete;

    bool makeImage(QSize size)
    {
        if (image != nullptr && image->width == size.width() && image->height == size.height()) {
            return true;
        }
        freeImage();
        const int screen = DefaultScreen(display);
        image =
            XShmCreateImage(display, DefaultVisual(display, screen),
                            static_cast<unsigned>(DefaultDepth(display, screen)), ZPixmap, nullptr, &segment,
                            static_cast<unsigned>(size.width()), static_cast<unsigned>(size.height()));
        if (image == nullptr) {
            return false;
        }
        const size_t bytes = static_cast<size_t>(image->bytes_per_line) * static_cast<size_t>(image->height);
        segment.shmid = shmget(IPC_PRIVATE, bytes, IPC_CREAT | 0600);
        if (segment.shmid < 0) {
            return false;
        }
        segment.shmaddr = static_cast<char *>(shmat(segment.shmid, nullptr, 0));
        image->data = segment.shmaddr;
        segment.readOnly = 0;
        XShmAttach(display, &segment);
        XSync(display, 0);
        // Goes away by itself with the last of us who holds it.
        shmctl(segment.shmid, IPC_RMID, nullptr);
        return true;
    }

    void freeImage()
    {
        if (image == nullptr) {
            return;
        }
        XShmDetach(display, &segment);
        XSync(display, 0);
        image->data = nullptr;
        XDestroyImage(image);
        shmdt(segment.shmaddr);
        image = nullptr;
    }

    void send(KeySym key, bool down)
    {
        XTestFakeKeyEvent(display, XKeysymToKeycode(display, key), down ? 1 : 0, 0);
    }

    Display *display;
    ::Window root;
    XImage *image = nullptr;
    XShmSegmentInfo segment{};
};

Screen::Screen(std::unique_ptr<Private> own) : d(std::move(own)) {}

Screen::~Screen() = default;

std::unique_ptr<Screen> Screen::open()
{
    Display *display = XOpenDisplay(nullptr);
    if (display == nullptr) {
        return nullptr;
    }
    auto own = std::make_unique<Private>(display);
    int first = 0;
    int error = 0;
    int major = 0;
    int minor = 0;
    if (XTestQueryExtension(display, &first, &error, &major, &minor) == 0 ||
        XShmQueryExtension(display) == 0) {
        return nullptr;
    }
    return std::unique_ptr<Screen>(new Screen(std::move(own)));
}

QImage Screen::grab(const QRect &area)
{
    const int number = DefaultScreen(d->display);
    const QRect screen(0, 0, DisplayWidth(d->display, number), DisplayHeight(d->display, number));
    const QRect seen = area.intersected(screen);
    if (seen.isEmpty() || !d->makeImage(seen.size()) ||
        XShmGetImage(d->display, d->root, d->image, seen.x(), seen.y(), AllPlanes) == 0) {
        return {};
    }
    return QImage(reinterpret_cast<const uchar *>(d->image->data), seen.width(), seen.height(),
                  d->image->bytes_per_line, QImage::Format_RGB32)
        .copy();
}

void Screen::press(Key key)
{
    const bool control = key == Key::ControlHome;
    const KeySym symbol = key == Key::Letter      ? XK_x
                          : key == Key::BackSpace ? XK_BackSpace
                          : key == Key::Down      ? XK_Down
                                                  : XK_Home;
    if (control) {
        d->send(XK_Control_L, true);
    }
    d->send(symbol, true);
    d->send(symbol, false);
    if (control) {
        d->send(XK_Control_L, false);
    }
    XSync(d->display, 0);
}

void Screen::focus(quint64 window)
{
    XSetInputFocus(d->display, window, RevertToPointerRoot, CurrentTime);
    XSync(d->display, 0);
}

void Screen::maximise(quint64 window)
{
    const int number = DefaultScreen(d->display);
    XMoveResizeWindow(d->display, window, 0, 0, static_cast<unsigned>(DisplayWidth(d->display, number)),
                      static_cast<unsigned>(DisplayHeight(d->display, number)));
    XSync(d->display, 0);
}

Screen::Window Screen::largestWindow()
{
    ::Window root = 0;
    ::Window parent = 0;
    ::Window *children = nullptr;
    unsigned count = 0;
    Window largest;
    if (XQueryTree(d->display, d->root, &root, &parent, &children, &count) == 0) {
        return largest;
    }
    for (unsigned i = 0; i < count; ++i) {
        XWindowAttributes about;
        if (XGetWindowAttributes(d->display, children[i], &about) == 0 || about.map_state != IsViewable) {
            continue;
        }
        const QRect place(about.x, about.y, about.width, about.height);
        if (place.width() * place.height() > largest.place.width() * largest.place.height()) {
            largest = {children[i], place};
        }
    }
    XFree(children);
    return largest;
}

QImage Screen::settled(const QRect &area, int quiet, int limit)
{
    const Clock::time_point begin = Clock::now();
    QImage last = grab(area);
    Clock::time_point changed = begin;
    for (;;) {
        std::this_thread::sleep_for(betweenGrabs);
        const Clock::time_point now = Clock::now();
        QImage next = grab(area);
        if (next != last) {
            last = std::move(next);
            changed = now;
        } else if (milliseconds(changed, now) >= quiet) {
            return last;
        }
        if (milliseconds(begin, now) >= limit) {
            return {};
        }
    }
}

bool showsText(const QImage &image)
{
    constexpr int enough = 300; // pixels: about a dozen words
    constexpr int dark = 110;
    int found = 0;
    for (int y = 0; y < image.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        for (int x = 0; x < image.width(); ++x) {
            found += qGray(line[x]) < dark ? 1 : 0;
        }
    }
    // A screen on which nothing stands yet is black as a whole.
    return found >= enough && found < image.width() * image.height() / 3;
}

} // namespace anchorage::bench
