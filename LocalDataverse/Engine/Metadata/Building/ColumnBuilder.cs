using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk.Metadata;

namespace LocalDataverse.Engine.Metadata.Building;

/// <summary>Makes columns of the SDK's definitions: new ones, and those that are there with what a definition changes.</summary>
internal sealed class ColumnBuilder
{
    private readonly LabelBuilder _labels;
    private readonly ColumnKinds _kinds;

    public ColumnBuilder(LabelBuilder labels, OptionBuilder options, MetadataCatalog catalog)
    {
        _labels = labels;
        _kinds = new ColumnKinds(options, catalog);
    }

    /// <summary>A new column.</summary>
    /// <param name="attribute">Its definition.</param>
    /// <param name="schemaName">Its name, checked.</param>
    /// <param name="version">The version it comes with.</param>
    /// <exception cref="System.ServiceModel.FaultException{T}">Columns of the kind can't be made, or a value is out of range.</exception>
    public ColumnDefinition Create(AttributeMetadata attribute, string schemaName, string version)
    {
        if (attribute.SourceType is > 0) throw Unsupported($"the column {schemaName} with a formula (SourceType {attribute.SourceType}); import a solution");
        var column = new ColumnDefinition { LogicalName = schemaName.ToLowerInvariant(), SchemaName = schemaName, Type = ColumnKinds.TypeOf(attribute), IntroducedVersion = version, IsCustom = true };
        return Fill(_kinds.Create(column, attribute), attribute) with
        {
            ValidForCreate = attribute.IsValidForCreate ?? true,
            ValidForUpdate = attribute.IsValidForUpdate ?? true,
        };
    }

    /// <summary>A new lookup, which comes with a relationship.</summary>
    public ColumnDefinition CreateLookup(LookupAttributeMetadata attribute, string schemaName, ColumnType type, IReadOnlyList<string> targets, string version) => Fill(
        new ColumnDefinition { LogicalName = schemaName.ToLowerInvariant(), SchemaName = schemaName, Type = type, Targets = targets, IntroducedVersion = version, IsCustom = true },
        attribute);

    /// <summary>A column after a change. What the definition leaves out stays, and so do the options: they have messages of their own.</summary>
    public ColumnDefinition Change(ColumnDefinition column, AttributeMetadata attribute)
    {
        if (!ColumnKinds.IsOf(attribute, column.Type))
            throw PlatformFault.Create(PlatformErrorCodes.InvalidArgument, $"The type of the attribute '{column.LogicalName}' can't be changed from {column.Type} to {attribute.AttributeTypeName?.Value ?? attribute.GetType().Name}.");
        if (attribute.SchemaName is { } name && !string.Equals(name, column.SchemaName, StringComparison.Ordinal))
            throw PlatformFault.Create(PlatformErrorCodes.InvalidArgument, $"The schema name of the attribute '{column.LogicalName}' can't be changed.");
        return Fill(ColumnKinds.Change(column, attribute), attribute);
    }

    private ColumnDefinition Fill(ColumnDefinition column, AttributeMetadata attribute) => column with
    {
        DisplayNames = _labels.Change(column.DisplayNames, attribute.DisplayName),
        Descriptions = _labels.Change(column.Descriptions, attribute.Description),
        RequiredLevel = Level(column, attribute.RequiredLevel?.Value),
        ExternalName = attribute.ExternalName ?? column.ExternalName,
        IsDataSourceSecret = attribute.IsDataSourceSecret ?? column.IsDataSourceSecret,
        IsSecured = attribute.IsSecured ?? column.IsSecured,
        IsAuditEnabled = attribute.IsAuditEnabled?.Value ?? column.IsAuditEnabled,
        AutoNumberFormat = attribute.AutoNumberFormat is { } format ? (format.Length == 0 ? null : format) : column.AutoNumberFormat,
        Restrictions = [.. column.Restrictions.Where(r => r != nameof(AttributeMetadata.IsCustomizable) || attribute.IsCustomizable is null), .. Restricted(attribute)],
    };

    private static AttributeRequiredLevel Level(ColumnDefinition column, AttributeRequiredLevel? level)
    {
        if (level is null) return column.RequiredLevel;
        if (level == AttributeRequiredLevel.SystemRequired && !column.SystemRequired)
            throw PlatformFault.Create(PlatformErrorCodes.InvalidArgument, $"The attribute '{column.LogicalName}' can't be SystemRequired: only the platform's own are.");
        return level.Value;
    }

    private static IEnumerable<string> Restricted(AttributeMetadata attribute) => attribute.IsCustomizable is { Value: false } ? [nameof(AttributeMetadata.IsCustomizable)] : [];

    private static System.ServiceModel.FaultException<Microsoft.Xrm.Sdk.OrganizationServiceFault> Unsupported(string what) =>
        PlatformFault.Create(PlatformErrorCodes.InvalidArgument, $"LocalDataverse does not support {what}.");
}
