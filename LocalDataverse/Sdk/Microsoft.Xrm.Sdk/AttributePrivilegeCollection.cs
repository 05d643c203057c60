namespace Microsoft.Xrm.Sdk;

[global::System.Runtime.Serialization.CollectionDataContract(Name="AttributePrivilegeCollection", Namespace="http://schemas.microsoft.com/xrm/2011/Contracts")]
[global::System.Runtime.Serialization.KnownType(typeof(global::Microsoft.Xrm.Sdk.AttributePrivilege))]
[global::System.Serializable]
public sealed class AttributePrivilegeCollection : global::Microsoft.Xrm.Sdk.DataCollection<global::Microsoft.Xrm.Sdk.AttributePrivilege>
{
    public AttributePrivilegeCollection()
    {
    }

    public AttributePrivilegeCollection(global::System.Collections.Generic.IList<global::Microsoft.Xrm.Sdk.AttributePrivilege> list) : base(list)
    {
    }

}
