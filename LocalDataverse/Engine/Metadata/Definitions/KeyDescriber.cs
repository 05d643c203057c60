using System.Collections.Generic;
using System.Linq;
using LocalDataverse.Engine.Solutions;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Metadata;

namespace LocalDataverse.Engine.Metadata.Definitions;

/// <summary>Describes alternate keys.</summary>
internal sealed class KeyDescriber
{
    private readonly LabelDescriber _labels;

    public KeyDescriber(LabelDescriber labels) => _labels = labels;

    /// <summary>Every key of a table.</summary>
    public EntityKeyMetadata[] All(TableDefinition table) => [.. table.Keys.Select(k => Of(table, k))];

    /// <summary>One key. Its index is always there: it is made with the key.</summary>
    public EntityKeyMetadata Of(TableDefinition table, AlternateKeyDefinition key) => new EntityKeyMetadata
    {
        MetadataId = MetadataIds.Key(table.LogicalName, key.LogicalName),
        LogicalName = key.LogicalName,
        SchemaName = key.SchemaName,
        KeyAttributes = [.. key.Columns],
        DisplayName = _labels.Of(new Dictionary<int, string> { [Languages.Base] = key.SchemaName }, !table.IsCustom, "key", table.LogicalName, key.LogicalName),
    }
        .With(nameof(EntityKeyMetadata.EntityLogicalName), table.LogicalName)
        .With(nameof(EntityKeyMetadata.EntityKeyIndexStatus), EntityKeyIndexStatus.Active)
        .With(nameof(EntityKeyMetadata.IsCustomizable), ManagedProperties.Of(true, "iscustomizable"))
        .With(nameof(EntityKeyMetadata.IsManaged), (bool?)false);
}
