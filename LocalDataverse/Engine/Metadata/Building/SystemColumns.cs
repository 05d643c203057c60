using System.Collections.Generic;
using System.Linq;
using LocalDataverse.Engine.Metadata.Definitions;
using Microsoft.Xrm.Sdk.Metadata;

namespace LocalDataverse.Engine.Metadata.Building;

/// <summary>The columns that the platform gives every new table, as exports of real tables have them.</summary>
internal static class SystemColumns
{
    /// <summary>The columns of a table.</summary>
    /// <param name="schemaName">The table's schema name.</param>
    /// <param name="label">The table's label, which its primary key has too.</param>
    /// <param name="ownership">Who owns its rows.</param>
    /// <param name="elastic">It is an elastic table, which has no state (assumed of documentation: such columns are not possible there).</param>
    public static IEnumerable<ColumnDefinition> Of(string schemaName, IReadOnlyDictionary<int, string> label, OwnershipType ownership, bool elastic = false) =>
        OfStandard(schemaName, label, ownership).Where(c => !elastic || c.Type is not (ColumnType.State or ColumnType.Status));

    private static IEnumerable<ColumnDefinition> OfStandard(string schemaName, IReadOnlyDictionary<int, string> label, OwnershipType ownership)
    {
        yield return Column($"{schemaName}Id", ColumnType.UniqueIdentifier, "") with { DisplayNames = label, ValidForUpdate = false, SystemRequired = true, RequiredLevel = AttributeRequiredLevel.SystemRequired };
        yield return Written(Lookup("CreatedBy", "Created By", "systemuser"));
        yield return Written(Column("CreatedOn", ColumnType.DateTime, "Created On"));
        yield return Written(Lookup("CreatedOnBehalfBy", "Created By (Delegate)", "systemuser"));
        yield return Written(Lookup("ModifiedBy", "Modified By", "systemuser"));
        yield return Written(Column("ModifiedOn", ColumnType.DateTime, "Modified On"));
        yield return Written(Lookup("ModifiedOnBehalfBy", "Modified By (Delegate)", "systemuser"));
        yield return Column("ImportSequenceNumber", ColumnType.Integer, "Import Sequence Number") with { ValidForUpdate = false, MinValue = int.MinValue, MaxValue = int.MaxValue };
        yield return Column("OverriddenCreatedOn", ColumnType.DateTime, "Record Created On") with { ValidForUpdate = false, DateOnly = true };
        yield return Column("TimeZoneRuleVersionNumber", ColumnType.Integer, "Time Zone Rule Version Number") with { MinValue = -1, MaxValue = int.MaxValue };
        yield return Column("UTCConversionTimeZoneCode", ColumnType.Integer, "UTC Conversion Time Zone Code") with { MinValue = -1, MaxValue = int.MaxValue };
        yield return Column("statecode", ColumnType.State, "Status") with { ValidForCreate = false, SystemRequired = true, RequiredLevel = AttributeRequiredLevel.SystemRequired, Options = [Option(0, "Active") with { DefaultStatus = 1 }, Option(1, "Inactive") with { DefaultStatus = 2 }] };
        yield return Column("statuscode", ColumnType.Status, "Status Reason") with { Options = [Option(1, "Active") with { State = 0 }, Option(2, "Inactive") with { State = 1 }] };
        if (ownership == OwnershipType.OrganizationOwned)
        {
            yield return Written(Lookup("OrganizationId", "Organization Id", "organization"));
            yield break;
        }
        if (ownership == OwnershipType.None) yield break;
        if (ownership == OwnershipType.BusinessOwned)
        {
            yield return Written(Lookup("OwningBusinessUnit", "Owning Business Unit", "businessunit"));
            yield break;
        }
        yield return Column("OwnerId", ColumnType.Owner, "Owner") with { SystemRequired = true, RequiredLevel = AttributeRequiredLevel.SystemRequired, Targets = ["systemuser", "team"] };
        yield return Written(Lookup("OwningBusinessUnit", "Owning Business Unit", "businessunit"));
        yield return Written(Lookup("OwningTeam", "Owning Team", "team"));
        yield return Written(Lookup("OwningUser", "Owning User", "systemuser"));
    }

    /// <summary>Those that a table of a solution lacks: some generators list only what is their own, but on the platform every table has them. None for a virtual table.</summary>
    public static IReadOnlyList<ColumnDefinition> Missing(TableDefinition table) => table.IsVirtual
        ? []
        : [.. Of(table.SchemaName, table.DisplayNames, table.Ownership, table.IsElastic).Skip(1).Where(c => !table.Columns.ContainsKey(c.LogicalName)).Select(c => c with { IntroducedVersion = table.IntroducedVersion })];

    /// <summary>The currency and rate that a table gets with its first amount.</summary>
    public static IEnumerable<ColumnDefinition> OfAmounts()
    {
        yield return Lookup("TransactionCurrencyId", "Currency", "transactioncurrency");
        yield return Written(Column("ExchangeRate", ColumnType.Decimal, "Exchange Rate")) with { Precision = 12, MinValue = 0.000000000001m, MaxValue = 100000000000m };
    }

    private static ColumnDefinition Lookup(string schemaName, string label, string target) => Column(schemaName, ColumnType.Lookup, label) with { Targets = [target] };

    // The platform alone writes it.
    private static ColumnDefinition Written(ColumnDefinition column) => column with { ValidForCreate = false, ValidForUpdate = false };

    private static ColumnDefinition Column(string schemaName, ColumnType type, string label) => new()
    {
        LogicalName = schemaName.ToLowerInvariant(),
        SchemaName = schemaName,
        Type = type,
        DisplayNames = new Dictionary<int, string> { [Languages.Base] = label },
    };

    private static OptionDefinition Option(int value, string label) => new() { Value = value, Labels = new Dictionary<int, string> { [Languages.Base] = label } };
}
