using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata.Query;

/// <summary>Metadata condition expression.</summary>
[DataContract(Name = "MetadataConditionExpression", Namespace = "http://schemas.microsoft.com/xrm/2011/Metadata/Query")]
[KnownType("GetKnownConditionValueTypes")]
public sealed class MetadataConditionExpression : IExtensibleDataObject
{
    public MetadataConditionExpression()
    {
    }

    public MetadataConditionExpression(string propertyName, MetadataConditionOperator conditionOperator, object value)
    {
        PropertyName = propertyName;
        ConditionOperator = conditionOperator;
        Value = value;
    }

    [DataMember]
    public MetadataConditionOperator ConditionOperator { get; set; }

    /// <inheritdoc />
    public ExtensionDataObject ExtensionData { get; set; }

    [DataMember]
    public string PropertyName { get; set; }

    [DataMember]
    public object Value { get; set; }

    // Definitions are also compared by their own enumerations, such as the kind of a column.
    private static IEnumerable<Type> GetKnownConditionValueTypes()
    {
        var enumerations = typeof(MetadataBase).Assembly.GetExportedTypes().Where(type => type.IsEnum && type.Namespace == typeof(MetadataBase).Namespace).ToList();
        return KnownTypes.All.Union(enumerations).Union(enumerations.Select(type => type.MakeArrayType()));
    }
}
