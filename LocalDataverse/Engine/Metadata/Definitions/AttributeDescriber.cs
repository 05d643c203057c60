using System;
using System.Linq;
using LocalDataverse.Engine.Auditing;
using LocalDataverse.Engine.Solutions;
using Microsoft.Xrm.Sdk.Metadata;

namespace LocalDataverse.Engine.Metadata.Definitions;

/// <summary>Describes columns: what all kinds share; <see cref="AttributeKinds"/> adds what is a kind's own.</summary>
internal sealed class AttributeDescriber
{
    private readonly AttributeKinds _kinds;
    private readonly LabelDescriber _labels;

    public AttributeDescriber(OptionSetDescriber optionSets, LabelDescriber labels)
    {
        _kinds = new AttributeKinds(optionSets);
        _labels = labels;
    }

    /// <summary>Every column of a table, by logical name.</summary>
    public AttributeMetadata[] All(TableDefinition table)
    {
        var numbers = WrittenColumns.Of(table).Numbers;
        return [.. table.Columns.Values.OrderBy(c => c.LogicalName, StringComparer.Ordinal).Select(c => Of(table, c).With(nameof(AttributeMetadata.ColumnNumber), (int?)numbers[c.LogicalName]))];
    }

    /// <summary>One column.</summary>
    public AttributeMetadata Of(TableDefinition table, ColumnDefinition column)
    {
        var managed = !column.IsCustom || column.IsManaged;
        // Which of the platform's own columns can be secured isn't known here (assumed: those that are).
        var securable = column.IsCustom || column.IsSecured;
        var made = _kinds.Create(table, column);
        made.MetadataId = MetadataIds.Column(table.LogicalName, column.LogicalName);
        made.LogicalName = column.LogicalName;
        made.SchemaName = column.SchemaName;
        made.DisplayName = _labels.Of(column.DisplayNames, managed, "column", table.LogicalName, column.LogicalName);
        made.Description = _labels.Of(column.Descriptions, managed, "column", table.LogicalName, column.LogicalName, "description");
        made.RequiredLevel = ManagedProperties.Of(Level(table, column), !column.SystemRequired);
        made.AutoNumberFormat = column.AutoNumberFormat ?? "";
        made.IsValidForCreate = column.ValidForCreate;
        made.IsValidForUpdate = column.ValidForUpdate;
        made.IsValidForForm = column.ValidForRead;
        made.IsValidForGrid = column.ValidForRead;
        made.IsRequiredForForm = false;
        made.IsSecured = column.IsSecured;
        made.IsSearchable = false;
        made.IsDataSourceSecret = column.IsDataSourceSecret;
        made.ExternalName = column.ExternalName;
        made.Settings = [];
        Customization(made, table, column, managed);
        return made
            .With(nameof(AttributeMetadata.EntityLogicalName), table.LogicalName)
            .With(nameof(AttributeMetadata.AttributeOf), Parent(table, column))
            .With(nameof(AttributeMetadata.IsCustomAttribute), (bool?)column.IsCustom)
            .With(nameof(AttributeMetadata.IsManaged), (bool?)managed)
            .With(nameof(AttributeMetadata.IntroducedVersion), column.IntroducedVersion)
            .With(nameof(AttributeMetadata.IsPrimaryId), (bool?)(column.LogicalName == table.PrimaryIdColumn))
            .With(nameof(AttributeMetadata.IsPrimaryName), (bool?)(column.LogicalName == table.PrimaryNameColumn))
            .With(nameof(AttributeMetadata.IsValidForRead), (bool?)column.ValidForRead)
            .With(nameof(AttributeMetadata.IsRetrievable), (bool?)column.ValidForRead)
            .With(nameof(AttributeMetadata.IsValidODataAttribute), column.Type is not (ColumnType.PartyList or ColumnType.Virtual))
            .With(nameof(AttributeMetadata.IsFilterable), (bool?)false)
            .With(nameof(AttributeMetadata.IsLogical), (bool?)(column.Type == ColumnType.Virtual))
            .With(nameof(AttributeMetadata.CanBeSecuredForCreate), (bool?)(securable && column.ValidForCreate))
            .With(nameof(AttributeMetadata.CanBeSecuredForRead), (bool?)securable)
            .With(nameof(AttributeMetadata.CanBeSecuredForUpdate), (bool?)(securable && column.ValidForUpdate))
            .With(nameof(AttributeMetadata.CreatedOn), (DateTime?)EntityDescriber.Beginning)
            .With(nameof(AttributeMetadata.ModifiedOn), (DateTime?)EntityDescriber.Beginning);
    }

    private static void Customization(AttributeMetadata made, TableDefinition table, ColumnDefinition column, bool managed)
    {
        bool Allows(string property) => !column.Restrictions.Contains(property, StringComparer.OrdinalIgnoreCase);
        made.IsAuditEnabled = ManagedProperties.Of(AuditedColumns.Has(table, column), "canmodifyauditsettings", Allows("canmodifyauditsettings"));
        made.IsGlobalFilterEnabled = ManagedProperties.Of(false, "canmodifyglobalfiltersettings", Allows("canmodifyglobalfiltersettings"));
        made.IsSortableEnabled = ManagedProperties.Of(false, "canmodifyissortablesettings", Allows("canmodifyissortablesettings"));
        made.IsCustomizable = ManagedProperties.Of(Allows("iscustomizable"), "iscustomizable", !managed);
        made.IsRenameable = ManagedProperties.Of(Allows("isrenameable"), "isrenameable", !managed);
        made.IsValidForAdvancedFind = ManagedProperties.Of(true, "canmodifysearchsettings", Allows("canmodifysearchsettings"));
        made.CanModifyAdditionalSettings = ManagedProperties.Of(Allows("canmodifyadditionalsettings"), "canmodifyadditionalsettings", !managed);
    }

    private static AttributeRequiredLevel Level(TableDefinition table, ColumnDefinition column) =>
        column.SystemRequired || column.LogicalName == table.PrimaryIdColumn ? AttributeRequiredLevel.SystemRequired : column.RequiredLevel;

    /// <summary>The column that this one only shows another side of: a lookup's name, an image's address.</summary>
    private static string? Parent(TableDefinition table, ColumnDefinition column)
    {
        if (column.LogicalName is "entityimage" or "entityimage_timestamp" or "entityimage_url") return table.Columns.ContainsKey("entityimageid") ? "entityimageid" : null;
        if (column.ValidForCreate || column.ValidForUpdate || column.Type is not (ColumnType.String or ColumnType.Virtual or ColumnType.EntityName)) return null;
        foreach (var suffix in (string[])["yominame", "name", "type"])
            if (column.LogicalName.EndsWith(suffix, StringComparison.Ordinal) && table.TryGetColumn(column.LogicalName[..^suffix.Length], out var parent)) return parent.LogicalName;
        return null;
    }
}
