using System;
using LocalDataverse.Engine.Metadata;

namespace LocalDataverse.Server.WebApi.Model;

/// <summary>How the Web API names things, both ways.</summary>
internal static class EdmNames
{
    /// <summary>Namespace of every type and bound operation.</summary>
    public const string Namespace = "Microsoft.Dynamics.CRM";

    /// <summary>Alias of <see cref="Namespace"/> in $metadata.</summary>
    public const string Alias = "mscrm";

    /// <summary>The property that shows a column: a lookup's value stands in <c>_name_value</c>.</summary>
    public static string PropertyOf(ColumnDefinition column) => IsLookup(column) ? $"_{column.LogicalName}_value" : column.LogicalName;

    /// <summary>The column behind a property name.</summary>
    public static string ColumnOf(string property) =>
        property.Length > 7 && property[0] == '_' && property.EndsWith("_value", StringComparison.Ordinal) ? property[1..^6] : property;

    /// <summary>True for columns that hold an EntityReference.</summary>
    public static bool IsLookup(ColumnDefinition column) => column.Type is ColumnType.Lookup or ColumnType.Customer or ColumnType.Owner;

    /// <summary>Name of the single-valued navigation property of a one-to-many relationship.</summary>
    public static string SingleNavigation(RelationshipDefinition relationship, ColumnDefinition lookup) => NavigationNames.Single(relationship, lookup);

    /// <summary>Name of the collection-valued navigation property of a relationship.</summary>
    public static string CollectionNavigation(RelationshipDefinition relationship) => NavigationNames.Collection(relationship);
}
