namespace Microsoft.Xrm.Sdk;

[global::System.Runtime.Serialization.CollectionDataContract(Name="EntityImageCollection", Namespace="http://schemas.microsoft.com/xrm/2011/Contracts")]
public class EntityImageCollection : global::Microsoft.Xrm.Sdk.DataCollection<string, global::Microsoft.Xrm.Sdk.Entity>
{
    public EntityImageCollection()
    {
    }

    protected EntityImageCollection(global::System.Collections.Generic.IDictionary<string, global::Microsoft.Xrm.Sdk.Entity> collection) : base(collection)
    {
    }

}
