// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "element.h"

namespace anchorage::preview::kramdown {

const Attribute *Attributes::find(QStringView name) const
{
    for (const Attribute &attribute : m_list) {
        if (attribute.name == name) {
            return &attribute;
        }
    }
    return nullptr;
}

QStringView Attributes::value(QStringView name) const
{
    const Attribute *found = find(name);
    return found ? found->value : QStringView();
}

Attribute &Attributes::attribute(Arena &arena, QStringView name)
{
    for (Attribute &known : m_list) {
        if (known.name == name) {
            return known;
        }
    }
    return m_list.append(arena, {name, {}});
}

void Attributes::set(Arena &arena, QStringView name, QStringView value)
{
    Attribute &changed = attribute(arena, name);
    changed.value = value;
    changed.roomEnd = nullptr;
}

void Attributes::addClass(Arena &arena, QStringView value)
{
    Attribute &classes = attribute(arena, u"class");
    if (!classes.value.isEmpty()) {
        appendText(arena, &classes.value, &classes.roomEnd, u" ");
    }
    appendText(arena, &classes.value, &classes.roomEnd, value);
}

QStringView Attributes::take(QStringView name)
{
    Attribute taken;
    m_list.take([name](const Attribute &attribute) { return attribute.name == name; }, &taken);
    return taken.value;
}

void Attributes::copyTo(Attributes *other, Arena &arena) const
{
    for (const Attribute &attribute : m_list) {
        other->m_list.append(arena, {attribute.name, attribute.value});
    }
}

bool AttributeList::refersTo(QStringView name) const
{
    for (const QStringView reference : references) {
        if (reference == name) {
            return true;
        }
    }
    return false;
}

void Element::append(Element *child)
{
    insertBefore(child, nullptr);
}

void Element::insertBefore(Element *child, Element *place)
{
    child->parent = this;
    child->next = place;
    child->previous = place ? place->previous : last;
    (child->previous ? child->previous->next : first) = child;
    (place ? place->previous : last) = child;
}

void Element::remove(Element *child)
{
    (child->previous ? child->previous->next : first) = child->next;
    (child->next ? child->next->previous : last) = child->previous;
    child->parent = child->previous = child->next = nullptr;
}

void Element::takeChildren(Element *other)
{
    while (Element *child = other->first) {
        other->remove(child);
        append(child);
    }
}

int Element::childCount() const
{
    int count = 0;
    for (const Element *child = first; child; child = child->next) {
        ++count;
    }
    return count;
}

} // namespace anchorage::preview::kramdown
