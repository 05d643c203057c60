namespace Microsoft.Xrm.Sdk;

[global::System.Runtime.Serialization.CollectionDataContract(Name="AttributeMappingCollection", Namespace="http://schemas.microsoft.com/xrm/2011/Contracts")]
[global::System.Runtime.Serialization.KnownType(typeof(global::Microsoft.Xrm.Sdk.AttributeMapping))]
[global::System.Serializable]
public sealed class AttributeMappingCollection : global::Microsoft.Xrm.Sdk.DataCollection<global::Microsoft.Xrm.Sdk.AttributeMapping>
{
    public AttributeMappingCollection()
    {
    }

    public AttributeMappingCollection(global::System.Collections.Generic.IList<global::Microsoft.Xrm.Sdk.AttributeMapping> list) : base(list)
    {
    }

}
