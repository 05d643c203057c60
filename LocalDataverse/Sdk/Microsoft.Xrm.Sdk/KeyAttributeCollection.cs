namespace Microsoft.Xrm.Sdk;

[global::System.Runtime.Serialization.CollectionDataContract(Name="KeyAttributeCollection", Namespace="http://schemas.microsoft.com/xrm/7.1/Contracts")]
[global::System.Serializable]
public sealed class KeyAttributeCollection : global::Microsoft.Xrm.Sdk.DataCollection<string, object>
{
    public KeyAttributeCollection()
    {
    }

    protected internal KeyAttributeCollection(global::System.Collections.Generic.IDictionary<string, object> collection) : base(collection)
    {
    }

}
