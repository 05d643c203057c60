namespace Microsoft.Xrm.Sdk;

[global::System.Runtime.Serialization.CollectionDataContract(Name="AttributeCollection", Namespace="http://schemas.microsoft.com/xrm/2011/Contracts")]
[global::System.Runtime.Serialization.KnownType("GetKnownParameterTypes")]
public sealed class AttributeCollection : global::Microsoft.Xrm.Sdk.DataCollection<string, object>
{
    public AttributeCollection()
    {
    }

    protected internal AttributeCollection(global::System.Collections.Generic.IDictionary<string, object> collection) : base(collection)
    {
    }

    private static global::System.Collections.Generic.IEnumerable<global::System.Type> GetKnownParameterTypes() => KnownTypes.All;
}
