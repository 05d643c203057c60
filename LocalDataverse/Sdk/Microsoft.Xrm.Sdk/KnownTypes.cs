using System;
using System.Collections.Generic;
using Microsoft.Xrm.Sdk.Query;

namespace Microsoft.Xrm.Sdk;

/// <summary>The types that may stand where a contract says object: what the serializers must know to write and read them.</summary>
internal static class KnownTypes
{
    public static IReadOnlyList<Type> All { get; } = new[]
    {
        typeof(bool), typeof(bool[]), typeof(int), typeof(int[]), typeof(string), typeof(string[]), typeof(string[][]), typeof(double), typeof(double[]), typeof(decimal),
        typeof(decimal[]), typeof(Guid), typeof(Guid[]), typeof(DateTime), typeof(DateTime[]), typeof(Money), typeof(Money[]), typeof(EntityReference), typeof(EntityReference[]),
        typeof(OptionSetValue), typeof(OptionSetValue[]), typeof(OptionSetValueCollection), typeof(EntityCollection), typeof(EntityReferenceCollection), typeof(Entity), typeof(Entity[]), typeof(Label),
        typeof(BooleanManagedProperty), typeof(AliasedValue), typeof(byte), typeof(byte[]), typeof(long), typeof(long[]), typeof(ColumnSet), typeof(QueryExpression), typeof(QueryByAttribute),
        typeof(FetchExpression), typeof(PagingInfo), typeof(Relationship), typeof(RelationshipQueryCollection), typeof(AttributeCollection), typeof(ParameterCollection), typeof(EntityImageCollection),
        typeof(ConcurrencyBehavior), typeof(EntityRole), typeof(EntityState),
    };
}
