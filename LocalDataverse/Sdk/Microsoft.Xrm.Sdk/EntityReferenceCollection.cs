namespace Microsoft.Xrm.Sdk;

[global::System.Runtime.Serialization.CollectionDataContract(Name="EntityReferenceCollection", Namespace="http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class EntityReferenceCollection : global::Microsoft.Xrm.Sdk.DataCollection<global::Microsoft.Xrm.Sdk.EntityReference>
{
    public EntityReferenceCollection()
    {
    }

    public EntityReferenceCollection(global::System.Collections.Generic.IList<global::Microsoft.Xrm.Sdk.EntityReference> list) : base(list)
    {
    }

}
