using System;
using System.Linq;
using System.Xml.Linq;

namespace SolutionPacker.Split;

/// <summary>Relationships: a file for each referenced (or first) table, and the index that keeps their order.</summary>
internal sealed class RelationshipSplitter : IComponentSplitter
{
    private const string Node = "EntityRelationships";

    public void Split(SplitContext context)
    {
        var relationships = context.Take(Node);
        if (relationships.Count == 0)
            return;
        foreach (var table in relationships.GroupBy(relationship => (relationship.Element("ReferencedEntityName") ?? relationship.Element("FirstEntityName"))?.Value, StringComparer.OrdinalIgnoreCase))
            context.Add(context.Free("Other/Relationships", table.Key, ".xml"), new XElement(Node, table));
        context.Add("Other/Relationships.xml", new XElement(Node, relationships.Select(relationship => new XElement("EntityRelationship", relationship.Attribute("Name")))));
    }
}
