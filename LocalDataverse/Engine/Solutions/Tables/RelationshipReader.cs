using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Solutions.Files;

namespace LocalDataverse.Engine.Solutions.Tables;

/// <summary>Reads an EntityRelationship element.</summary>
internal static class RelationshipReader
{
    /// <summary>The schema name.</summary>
    public static string Name(XElement element) =>
        element.Attr("Name") ?? throw new SolutionImportException("customizations.xml: an EntityRelationship has no Name.");

    /// <summary>True for many-to-many.</summary>
    public static bool IsManyToMany(XElement element) => element.Text("EntityRelationshipType") == "ManyToMany";

    /// <summary>The tables it joins, the referenced or first one first; lower case.</summary>
    public static (string Referenced, string Referencing) Tables(XElement element) => IsManyToMany(element)
        ? (Need(element, "FirstEntityName"), Need(element, "SecondEntityName"))
        : (Need(element, "ReferencedEntityName"), Need(element, "ReferencingEntityName"));

    /// <summary>True for the owner column of a table, which is a relationship to users and teams under one name: no lookup of its own here.</summary>
    public static bool IsOwner(XElement element) => !IsManyToMany(element) && Tables(element).Referenced == "owner";

    /// <summary>The lookup column of a one-to-many relationship, lower case.</summary>
    public static string Column(XElement element) => Need(element, "ReferencingAttributeName");

    /// <summary>The targets of every lookup column that the elements speak of, by table and column.</summary>
    public static ILookup<(string Table, string Column), string> LookupTargets(IEnumerable<XElement> elements) => elements
        .Where(e => !IsManyToMany(e))
        .Select(e => (Key: (Tables(e).Referencing, Column(e)), Target: Tables(e).Referenced))
        .ToLookup(x => x.Key, x => x.Target);

    /// <summary>Makes the definition.</summary>
    /// <param name="element">The element.</param>
    /// <param name="referenced">The referenced or first table.</param>
    /// <param name="referencing">The referencing or second table.</param>
    public static RelationshipDefinition Read(XElement element, TableDefinition referenced, TableDefinition referencing)
    {
        var manyToMany = IsManyToMany(element);
        var same = referenced.LogicalName == referencing.LogicalName;
        return new RelationshipDefinition
        {
            SchemaName = Name(element),
            ReferencedTable = referenced.LogicalName,
            ReferencingTable = referencing.LogicalName,
            // The intersect table's columns: the tables' own id columns, told apart by "one" and "two" when a table is joined to itself.
            ReferencedColumn = manyToMany && same ? referenced.PrimaryIdColumn + "one" : referenced.PrimaryIdColumn,
            ReferencingColumn = manyToMany ? (same ? referencing.PrimaryIdColumn + "two" : referencing.PrimaryIdColumn) : Column(element),
            IntersectTable = manyToMany ? Need(element, "IntersectEntityName") : null,
            ReferencingNavigationProperty = Navigation(element, "1") ?? (manyToMany ? Name(element) : null),
            ReferencedNavigationProperty = Navigation(element, "0") ?? Name(element),
            CascadeDelete = Cascade(element, "CascadeDelete", CascadeBehavior.NoCascade),
            CascadeAssign = Cascade(element, "CascadeAssign", CascadeBehavior.NoCascade),
            CascadeShare = Cascade(element, "CascadeShare", CascadeBehavior.NoCascade),
            CascadeUnshare = Cascade(element, "CascadeUnshare", CascadeBehavior.NoCascade),
            CascadeReparent = Cascade(element, "CascadeReparent", CascadeBehavior.NoCascade),
            IsHierarchical = element.Flag("IsHierarchical") ?? false,
            IntroducedVersion = element.Text("IntroducedVersion"),
            IsCustom = true,
            Restrictions = Restrictions.Read(element),
        };
    }

    private static CascadeBehavior Cascade(XElement element, string name, CascadeBehavior none)
    {
        var text = element.Text(name);
        if (string.IsNullOrEmpty(text)) return none;
        return Enum.TryParse<CascadeBehavior>(text, ignoreCase: true, out var behavior)
            ? behavior
            : throw new SolutionImportException($"The relationship {Name(element)} has {name} '{text}', which is no cascade behavior.");
    }

    private static string? Navigation(XElement element, string role) => element.Child("EntityRelationshipRoles")?.Elements()
        .FirstOrDefault(r => r.Text("RelationshipRoleType") == role)?.Text("NavigationPropertyName") is { Length: > 0 } name ? name : null;

    private static string Need(XElement element, string child) => element.Text(child) is { Length: > 0 } text
        ? text.ToLowerInvariant()
        : throw new SolutionImportException($"The relationship {Name(element)} has no {child}.");
}
