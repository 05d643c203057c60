using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using LocalDataverse.Server.WebApi.Errors;
using Microsoft.OData.UriParser;
using Microsoft.Xrm.Sdk.Metadata;

namespace LocalDataverse.Server.WebApi.Definitions;

/// <summary>What $select and $expand ask of definitions.</summary>
internal static class DefinitionShape
{
    /// <summary>The names of the properties that are selected; null when all are.</summary>
    public static IReadOnlySet<string>? Selected(SelectExpandClause? shape)
    {
        if (shape is null || shape.AllSelected) return null;
        return shape.SelectedItems.OfType<PathSelectItem>().Select(i => i.SelectedPath.LastSegment switch
        {
            PropertySegment property => property.Property.Name,
            NavigationPropertySegment navigation => navigation.NavigationProperty.Name,
            var other => throw WebApiException.NotSupported($"'{other.Identifier}' in $select of definitions"),
        }).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>The properties that are expanded.</summary>
    public static IEnumerable<ExpandedNavigationSelectItem> Expanded(SelectExpandClause? shape) => shape?.SelectedItems.OfType<ExpandedNavigationSelectItem>() ?? [];

    /// <summary>What an expanded property of a definition holds, filtered; null when the definition's class hasn't got it.</summary>
    public static (string Name, object? Value, Type Declared)? Navigate(MetadataBase definition, ExpandedNavigationSelectItem expand)
    {
        var path = expand.PathToNavigationProperty.ToList();
        var name = path.OfType<NavigationPropertySegment>().Single().NavigationProperty.Name;
        if (Property(definition, name) is not { } found) return null;
        // Attributes/Microsoft.Dynamics.CRM.StringAttributeMetadata: the columns of that kind alone.
        var cast = path[^1] is TypeSegment segment ? DefinitionSource.ClassOf(segment.EdmType) : null;
        if (found.Value is not IEnumerable list) return (name, found.Value, found.Declared);
        var items = list.Cast<MetadataBase>().Where(i => cast is null || cast.IsInstanceOfType(i));
        if (expand.FilterOption is { } filter) items = items.Where(i => DefinitionFilter.Meets(i, filter.Expression));
        return (name, items.ToList(), cast ?? found.Declared);
    }

    /// <summary>What a property that leads to other definitions holds, and the class it promises; null when the definition's class hasn't got it.</summary>
    public static (object? Value, Type Declared)? Property(MetadataBase definition, string name)
    {
        // A column's choice shows under both names, whether it is a global one or not (Microsoft's "Retrieve table definitions by name or MetadataId").
        var property = definition.GetType().GetProperty(name == DefinitionTypes.GlobalOptionSet ? nameof(EnumAttributeMetadata.OptionSet) : name);
        return property is null ? null : (property.GetValue(definition), DefinitionTypes.ItemType(property.PropertyType) ?? property.PropertyType);
    }
}
