using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Pipeline;

/// <summary>
/// Copies values that cross the border between a caller and the pipeline, as the wire does for the platform: rows arrive late-bound (PLATFORM-FACTS 1.7), a column's list of rows as
/// a collection, and neither side sees the other's later changes.
/// </summary>
internal static class ValueCopier
{
    public static ParameterCollection Copy(ParameterCollection source)
    {
        var copy = new ParameterCollection();
        foreach (var (key, value) in source) copy[key] = Copy(value)!;
        return copy;
    }

    public static object? Copy(object? value) => value switch
    {
        Entity row => Copy(row),
        EntityReference reference => Copy(reference),
        EntityCollection rows => Copy(rows),
        EntityReferenceCollection references => new EntityReferenceCollection(references.Select(Copy).ToList()),
        OptionSetValue option => new OptionSetValue(option.Value),
        OptionSetValueCollection options => new OptionSetValueCollection(options.Select(o => new OptionSetValue(o.Value)).ToList()),
        Money money => new Money(money.Value),
        Entity[] rows => rows.Select(Copy).ToArray(),
        EntityReference[] references => references.Select(Copy).ToArray(),
        PrincipalAccess access => new PrincipalAccess { Principal = access.Principal is null ? null : Copy(access.Principal), AccessMask = access.AccessMask },
        AliasedValue aliased => new AliasedValue(aliased.EntityLogicalName, aliased.AttributeLogicalName, Copy(aliased.Value)),
        _ => value,
    };

    public static Entity Copy(Entity row)
    {
        // The platform's serializer refuses it too; code and text are assumed.
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack()) throw PlatformFault.Create(PlatformErrorCodes.InvalidArgument, $"A row of '{row.LogicalName}' holds itself, or others too deep.");
        var copy = new Entity(row.LogicalName) { EntityState = row.EntityState, RowVersion = row.RowVersion };
        foreach (var (column, value) in row.Attributes) copy[column] = value is IEnumerable<Entity> parties ? Copy(new EntityCollection(parties.ToList())) : Copy(value);
        copy.Id = row.Id;
        foreach (var (column, text) in row.FormattedValues) copy.FormattedValues[column] = text;
        foreach (var (column, value) in row.KeyAttributes) copy.KeyAttributes[column] = Copy(value)!;
        foreach (var (relationship, rows) in row.RelatedEntities) copy.RelatedEntities[relationship] = Copy(rows);
        return copy;
    }

    public static EntityReference Copy(EntityReference reference)
    {
        var copy = new EntityReference(reference.LogicalName, reference.Id) { Name = reference.Name, RowVersion = reference.RowVersion };
        foreach (var (column, value) in reference.KeyAttributes) copy.KeyAttributes[column] = Copy(value)!;
        return copy;
    }

    private static EntityCollection Copy(EntityCollection rows) => new(rows.Entities.Select(Copy).ToList())
    {
        EntityName = rows.EntityName,
        MinActiveRowVersion = rows.MinActiveRowVersion,
        MoreRecords = rows.MoreRecords,
        PagingCookie = rows.PagingCookie,
        TotalRecordCount = rows.TotalRecordCount,
        TotalRecordCountLimitExceeded = rows.TotalRecordCountLimitExceeded,
    };
}
