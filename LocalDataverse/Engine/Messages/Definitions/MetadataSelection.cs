using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk.Metadata;
using Microsoft.Xrm.Sdk.Metadata.Query;

namespace LocalDataverse.Engine.Messages.Definitions;

/// <summary>What a metadata query wants of one family of definitions: which ones, and which of their properties.</summary>
internal sealed class MetadataSelection
{
    // What is told whether it is asked for or not; of more than the id the documentation's samples disagree (assumed).
    private static readonly string[] Always = [nameof(MetadataBase.MetadataId), nameof(MetadataBase.HasChanged), nameof(EntityMetadata.LogicalName)];

    private readonly MetadataFilterExpression? _criteria;
    private readonly HashSet<string>? _properties;

    /// <param name="query">The query; without one everything is wanted, whole (assumed).</param>
    /// <param name="family">Class of the definitions.</param>
    public MetadataSelection(MetadataQueryExpression? query, Type family)
    {
        MetadataCriteria.Check(query?.Criteria, family);
        IReadOnlyCollection<string> names = query?.Properties is { } wanted ? [.. wanted.PropertyNames] : [];
        foreach (var name in names) MetadataCriteria.CheckProperty(name, family);
        _criteria = query?.Criteria;
        _properties = query is null || query.Properties is { AllProperties: true } ? null : [.. names, .. Always];
    }

    /// <summary>True when the property is wanted.</summary>
    public bool Wants(string property) => _properties is null || _properties.Contains(property);

    /// <summary>True when the definition is wanted.</summary>
    public bool Wants(MetadataBase definition) => MetadataCriteria.Meets(definition, _criteria);

    /// <summary>Takes what isn't wanted out of a definition.</summary>
    public T Cut<T>(T definition) where T : MetadataBase
    {
        if (_properties is null) return definition;
        foreach (var property in DefinitionProperties.Of(definition.GetType()).Values)
            if (!_properties.Contains(property.Name)) property.SetValue(definition, property.PropertyType.IsValueType ? Activator.CreateInstance(property.PropertyType) : null);
        return definition;
    }

    /// <summary>The definitions that are wanted, cut to what is wanted of them; null stays null.</summary>
    public T[]? Select<T>(T[]? definitions) where T : MetadataBase => definitions is null ? null : [.. definitions.Where(Wants).Select(Cut)];
}
