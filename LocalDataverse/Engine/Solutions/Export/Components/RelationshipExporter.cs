using System;
using System.Linq;
using System.Xml.Linq;
using LocalDataverse.Engine.Metadata;

namespace LocalDataverse.Engine.Solutions.Export.Components;

/// <summary>Relationships; those that the solution was imported with are as they came.</summary>
internal sealed class RelationshipExporter : IComponentExporter
{
    public int Type => ComponentTypes.EntityRelationship;

    public void Export(ExportContext context, Guid id) => context.Item(Type, id, () => New(context.Metadata.Relationship(id)!));

    private static XElement New(RelationshipDefinition relationship) => relationship.IsManyToMany
        ? new XElement(
            "EntityRelationship",
            new XAttribute("Name", relationship.SchemaName),
            new XElement("EntityRelationshipType", "ManyToMany"),
            new XElement("IsCustomizable", relationship.Restrictions.Contains("IsCustomizable") ? "0" : "1"),
            new XElement("IntroducedVersion", relationship.IntroducedVersion ?? "1.0"),
            new XElement("FirstEntityName", relationship.ReferencedTable),
            new XElement("SecondEntityName", relationship.ReferencingTable),
            new XElement("IntersectEntityName", relationship.IntersectTable),
            new XElement("EntityRelationshipRoles", Role("1", relationship.ReferencingNavigationProperty), Role("0", relationship.ReferencedNavigationProperty)))
        : new XElement(
            "EntityRelationship",
            new XAttribute("Name", relationship.SchemaName),
            new XElement("EntityRelationshipType", "OneToMany"),
            new XElement("IsCustomizable", relationship.Restrictions.Contains("IsCustomizable") ? "0" : "1"),
            new XElement("IntroducedVersion", relationship.IntroducedVersion ?? "1.0"),
            new XElement("IsHierarchical", relationship.IsHierarchical ? "1" : "0"),
            new XElement("ReferencingEntityName", relationship.ReferencingTable),
            new XElement("ReferencedEntityName", relationship.ReferencedTable),
            new XElement("CascadeAssign", relationship.CascadeAssign.ToString()),
            new XElement("CascadeDelete", relationship.CascadeDelete.ToString()),
            new XElement("CascadeReparent", relationship.CascadeReparent.ToString()),
            new XElement("CascadeShare", relationship.CascadeShare.ToString()),
            new XElement("CascadeUnshare", relationship.CascadeUnshare.ToString()),
            new XElement("ReferencingAttributeName", relationship.ReferencingColumn),
            new XElement("EntityRelationshipRoles", Role("1", relationship.ReferencingNavigationProperty), Role("0", relationship.ReferencedNavigationProperty)));

    private static XElement? Role(string type, string? name) =>
        name is null ? null : new XElement("EntityRelationshipRole", new XElement("NavigationPropertyName", name), new XElement("RelationshipRoleType", type));
}
