using System;
using System.Collections.Generic;
using System.Linq;
using LocalDataverse.Engine.ElasticTables;
using LocalDataverse.Engine.Solutions.Tables;
using LocalDataverse.Engine.VirtualTables;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Metadata;

namespace LocalDataverse.Engine.Metadata.Building;

/// <summary>Makes tables of the SDK's definitions.</summary>
internal sealed class TableBuilder
{
    private readonly LabelBuilder _labels;
    private readonly MetadataCatalog _catalog;

    public TableBuilder(LabelBuilder labels, MetadataCatalog catalog)
    {
        _labels = labels;
        _catalog = catalog;
    }

    /// <summary>A new table.</summary>
    /// <param name="entity">Its definition.</param>
    /// <param name="schemaName">Its name, checked.</param>
    /// <param name="columns">Its own columns, the primary name in front.</param>
    /// <param name="version">The version it comes with.</param>
    /// <exception cref="System.ServiceModel.FaultException{T}">The definition can't be followed.</exception>
    public TableDefinition Create(EntityMetadata entity, string schemaName, IReadOnlyList<ColumnDefinition> columns, string version)
    {
        Refuse(entity);
        if (IsVirtual(entity) && string.IsNullOrEmpty(entity.ExternalCollectionName)) throw PlatformFault.MissingParameter("CreateEntity", nameof(EntityMetadata.ExternalCollectionName));
        var label = _labels.Texts(entity.DisplayName);
        var plural = _labels.Texts(entity.DisplayCollectionName);
        if (label.Count == 0) throw PlatformFault.MissingParameter("CreateEntity", nameof(EntityMetadata.DisplayName));
        if (plural.Count == 0) throw PlatformFault.MissingParameter("CreateEntity", nameof(EntityMetadata.DisplayCollectionName));
        var logicalName = schemaName.ToLowerInvariant();
        var ownership = Ownership(entity.OwnershipType);
        // A virtual table has what its data source has: of the platform's columns only the key.
        var system = SystemColumns.Of(schemaName, label, ownership, IsElastic(entity)).Take(IsVirtual(entity) ? 1 : int.MaxValue).Select(c => c with { IntroducedVersion = version }).ToList();
        return Checked(ElasticColumns.Complete(new TableDefinition
        {
            LogicalName = logicalName,
            SchemaName = schemaName,
            EntitySetName = SetName(entity.EntitySetName, logicalName),
            Ownership = ownership,
            PrimaryIdColumn = system[0].LogicalName,
            PrimaryNameColumn = columns[0].LogicalName,
            DisplayNames = label,
            DisplayCollectionNames = plural,
            Descriptions = _labels.Texts(entity.Description),
            Columns = TableDefinition.Index(FileNames.Complete([.. system, .. columns])),
            IntroducedVersion = version,
            IsCustom = true,
            ChangeTrackingEnabled = entity.ChangeTrackingEnabled ?? false,
            IsAuditEnabled = entity.IsAuditEnabled?.Value ?? false,
            SyncToExternalSearchIndex = entity.SyncToExternalSearchIndex ?? false,
            AutoCreateAccessTeams = entity.AutoCreateAccessTeams ?? false,
            Restrictions = Restrictions(entity, []),
            DataProviderId = IsElastic(entity) ? DataProviders.Elastic : entity.DataProviderId,
            DataSourceId = IsElastic(entity) ? DataProviders.ElasticSource : entity.DataSourceId,
            ExternalName = entity.ExternalName,
            ExternalCollectionName = entity.ExternalCollectionName,
        }));
    }

    /// <summary>Refuses what a virtual or elastic table can't be or have.</summary>
    public static TableDefinition Checked(TableDefinition table) => (VirtualRules.Broken(table) ?? ElasticRules.Broken(table)) is { } rule
        ? throw PlatformFault.Create(PlatformErrorCodes.InvalidArgument, $"The entity '{table.LogicalName}' is {(table.IsElastic ? "an elastic" : "a virtual")} entity: {rule}.")
        : table;

    /// <summary>A table after a change; what the definition leaves out stays.</summary>
    public TableDefinition Change(TableDefinition table, EntityMetadata entity)
    {
        if (entity.OwnershipType is { } owner && owner != (OwnershipTypes)table.Ownership)
            throw PlatformFault.Create(PlatformErrorCodes.InvalidOwnershipTypeMask, "The specified ownership type mask is not valid for this operation");
        if (entity.SchemaName is { } name && name != table.SchemaName) throw PlatformFault.Create(PlatformErrorCodes.InvalidArgument, $"The schema name of the entity '{table.LogicalName}' can't be changed.");
        if (entity.DataProviderId is { } provider && !table.IsVirtual && provider != table.DataProviderId) throw PlatformFault.Create(PlatformErrorCodes.InvalidArgument, $"The entity '{table.LogicalName}' can't be changed into a virtual entity ({provider:D}).");
        return Checked(table with
        {
            DisplayNames = _labels.Change(table.DisplayNames, entity.DisplayName),
            DisplayCollectionNames = _labels.Change(table.DisplayCollectionNames, entity.DisplayCollectionName),
            Descriptions = _labels.Change(table.Descriptions, entity.Description),
            ChangeTrackingEnabled = entity.ChangeTrackingEnabled ?? table.ChangeTrackingEnabled,
            IsAuditEnabled = entity.IsAuditEnabled?.Value ?? table.IsAuditEnabled,
            SyncToExternalSearchIndex = entity.SyncToExternalSearchIndex ?? table.SyncToExternalSearchIndex,
            AutoCreateAccessTeams = entity.AutoCreateAccessTeams ?? table.AutoCreateAccessTeams,
            Restrictions = Restrictions(entity, table.Restrictions),
            DataProviderId = entity.DataProviderId ?? table.DataProviderId,
            DataSourceId = entity.DataSourceId ?? table.DataSourceId,
            ExternalName = entity.ExternalName ?? table.ExternalName,
            ExternalCollectionName = entity.ExternalCollectionName ?? table.ExternalCollectionName,
        });
    }

    private static void Refuse(EntityMetadata entity)
    {
        if (entity.IsActivity == true) throw Unsupported("a table of activities (IsActivity)");
        if (entity.TableType is { } type && type is not ("Standard" or "Elastic") && !(type == "Virtual" && IsVirtual(entity))) throw Unsupported($"a table of the type {type}");
        if (entity.IsBPFEntity == true) throw Unsupported("a table of a business process flow (IsBPFEntity)");
    }

    private static bool IsVirtual(EntityMetadata entity) => entity.DataProviderId is not null && !IsElastic(entity);

    private static bool IsElastic(EntityMetadata entity) => entity.TableType == "Elastic" || entity.DataProviderId == DataProviders.Elastic;

    private static OwnershipType Ownership(OwnershipTypes? type) => type switch
    {
        null or OwnershipTypes.UserOwned => OwnershipType.UserOwned,
        OwnershipTypes.OrganizationOwned => OwnershipType.OrganizationOwned,
        _ => throw PlatformFault.Create(PlatformErrorCodes.InvalidOwnershipTypeMask, "The specified ownership type mask is not valid for this operation"),
    };

    private string SetName(string? wanted, string logicalName)
    {
        var name = string.IsNullOrEmpty(wanted) ? EnglishPlural.Of(logicalName) : wanted;
        return _catalog.TryGetTableBySet(name, out var other)
            ? throw PlatformFault.Create(PlatformErrorCodes.InvalidArgument, $"The entity set name '{name}' is the entity '{other.LogicalName}''s already.")
            : name;
    }

    private static IReadOnlyList<string> Restrictions(EntityMetadata entity, IReadOnlyList<string> before)
    {
        var given = new (string Name, BooleanManagedProperty? Value)[]
        {
            (nameof(entity.IsCustomizable), entity.IsCustomizable), (nameof(entity.IsRenameable), entity.IsRenameable), (nameof(entity.CanCreateAttributes), entity.CanCreateAttributes),
            (nameof(entity.CanCreateForms), entity.CanCreateForms), (nameof(entity.CanCreateViews), entity.CanCreateViews), (nameof(entity.CanCreateCharts), entity.CanCreateCharts),
            (nameof(entity.CanModifyAdditionalSettings), entity.CanModifyAdditionalSettings),
        };
        var told = given.Where(g => g.Value is not null).ToDictionary(g => g.Name, g => g.Value!.Value, StringComparer.OrdinalIgnoreCase);
        return [.. before.Where(b => !told.ContainsKey(b)), .. told.Where(t => !t.Value).Select(t => t.Key)];
    }

    private static System.ServiceModel.FaultException<OrganizationServiceFault> Unsupported(string what) =>
        PlatformFault.Create(PlatformErrorCodes.InvalidArgument, $"LocalDataverse does not support making {what}; import a solution.");
}
