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

QString Attributes::value(QStringView name) const
{
    const Attribute *found = find(name);
    return found ? found->value : QString();
}

void Attributes::set(const QString &name, const QString &value)
{
    for (Attribute &attribute : m_list) {
        if (attribute.name == name) {
            attribute.value = value;
            return;
        }
    }
    m_list.append({name, value});
}

void Attributes::addClass(const QString &value)
{
    const QString name = QStringLiteral("class");
    const QString old = this->value(name);
    set(name, old.isEmpty() ? value : old + u' ' + value);
}

QString Attributes::take(QStringView name)
{
    for (qsizetype i = 0; i < m_list.size(); ++i) {
        if (m_list[i].name == name) {
            return m_list.takeAt(i).value;
        }
    }
    return {};
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
