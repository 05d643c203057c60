namespace Microsoft.Xrm.Sdk;

[global::System.Runtime.Serialization.DataContract(Name="AliasedValue", Namespace="http://schemas.microsoft.com/xrm/2011/Contracts")]
[global::System.Runtime.Serialization.KnownType("GetKnownAliasedValueTypes")]
public sealed class AliasedValue : global::System.Runtime.Serialization.IExtensibleDataObject
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

    [global::System.Runtime.Serialization.DataMember]
    public string AttributeLogicalName { get; private set; }

    [global::System.Runtime.Serialization.DataMember]
    public string EntityLogicalName { get; private set; }

    public global::System.Runtime.Serialization.ExtensionDataObject ExtensionData { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public object Value { get; private set; }

    [global::System.Runtime.Serialization.DataMember]
    private bool NeedFormatting { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    private int ReturnType { get; set; }

    private static global::System.Collections.Generic.IEnumerable<global::System.Type> GetKnownAliasedValueTypes() => KnownTypes.All;
}
