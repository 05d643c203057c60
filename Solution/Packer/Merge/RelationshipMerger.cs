using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using SolutionPacker.Diagnostics;
using SolutionPacker.Xml;

namespace SolutionPacker.Merge;

/// <summary>Relationships: one file a referenced table, put in the order of the index Other/Relationships.xml, which must name exactly these.</summary>
internal sealed class RelationshipMerger : IComponentMerger
{
    public const string Code = "PACK304";

    private const string Index = "Other/Relationships.xml";
    private const string Node = "EntityRelationships";

    public void Merge(MergeContext context)
    {
        var relationships = new Dictionary<string, XElement>(StringComparer.OrdinalIgnoreCase);
        foreach (var file in context.Take("Other/Relationships", ".xml"))
        {
            foreach (var element in SolutionXml.WithoutXsi(context.Load(file)).Elements("EntityRelationship"))
            {
                if (!relationships.TryAdd(Name(element), context.Annotated(element, file)))
                    throw new FindingsException(Code, context.FullPath(file), $"The relationship {Name(element)} is defined twice.");
            }
        }

        if (!context.Take(Index))
        {
            if (relationships.Count > 0)
                throw new FindingsException(Code, context.FullPath(Index), "The index of relationships is missing.");
            return;
        }

        var listed = context.Load(Index).Elements("EntityRelationship").Select(Name).ToList();
        FindingsException.ThrowIfAny(
        [
            .. listed.Where(name => !relationships.ContainsKey(name))
                .Select(name => new Finding(Code, context.FullPath(Index), $"{name} is listed, but no file in Other/Relationships defines it.")),
            .. listed.GroupBy(name => name, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1)
                .Select(group => new Finding(Code, context.FullPath(Index), $"{group.Key} is listed more than once.")),
            .. relationships.Where(pair => !listed.Contains(pair.Key, StringComparer.OrdinalIgnoreCase))
                .Select(pair => new Finding(Code, SourceFile.Of(pair.Value), $"{pair.Key} is missing from the index Other/Relationships.xml.")),
        ]);
        if (listed.Count > 0)
            context.Node(Node, Index).Add(listed.Select(name => relationships[name]));
    }

    private static string Name(XElement element) => (string?)element.Attribute("Name") ?? string.Empty;
}
