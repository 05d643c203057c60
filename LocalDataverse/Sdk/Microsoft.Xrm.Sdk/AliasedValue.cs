using System;
using System.Collections.Generic;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>A column of a linked table, or an aggregate, in a query's row: the row holds it under <c>alias.column</c> or the aggregate's alias.</summary>
[DataContract(Name = "AliasedValue", Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
[KnownType("GetKnownAliasedValueTypes")]
public sealed class AliasedValue : IExtensibleDataObject
{
    public AliasedValue()
    {
    }

    public AliasedValue(string entityLogicalName, string attributeLogicalName, object value)
    {
        EntityLogicalName = entityLogicalName;
        AttributeLogicalName = attributeLogicalName;
        Value = value;
    }

    /// <summary>Logical name of the column.</summary>
    [DataMember]
    public string AttributeLogicalName { get; private set; }

    /// <summary>Logical name of the linked table.</summary>
    [DataMember]
    public string EntityLogicalName { get; private set; }

    /// <inheritdoc />
    public ExtensionDataObject ExtensionData { get; set; }

    /// <summary>The value.</summary>
    [DataMember]
    public object Value { get; private set; }

    [DataMember]
    private bool NeedFormatting { get; set; }

    [DataMember]
    private int ReturnType { get; set; }

    private static IEnumerable<Type> GetKnownAliasedValueTypes() => KnownTypes.All;
}
