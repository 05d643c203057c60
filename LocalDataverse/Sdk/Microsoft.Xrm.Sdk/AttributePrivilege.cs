namespace Microsoft.Xrm.Sdk;

[global::System.Runtime.Serialization.DataContract(Name="AttributePrivilege", Namespace="http://schemas.microsoft.com/xrm/2011/Contracts")]
[global::System.Serializable]
public sealed class AttributePrivilege : global::System.Runtime.Serialization.IExtensibleDataObject
{
    public AttributePrivilege()
    {
    }

    public AttributePrivilege(global::System.Guid attributeId, int canCreate, int canRead, int canUpdate)
    {
        AttributeId = attributeId;
        CanCreate = canCreate;
        CanRead = canRead;
        CanUpdate = canUpdate;
    }

    public AttributePrivilege(global::System.Guid attributeId, int canCreate, int canRead, int canUpdate, int canReadUnMasked)
    {
        AttributeId = attributeId;
        CanCreate = canCreate;
        CanRead = canRead;
        CanUpdate = canUpdate;
        CanReadUnMasked = canReadUnMasked;
    }

    [global::System.Runtime.Serialization.DataMember]
    public global::System.Guid AttributeId { get; private set; }

    [global::System.Runtime.Serialization.DataMember]
    public int CanCreate { get; private set; }

    [global::System.Runtime.Serialization.DataMember]
    public int CanRead { get; private set; }

    [global::System.Runtime.Serialization.DataMember]
    public int CanReadUnMasked { get; private set; }

    [global::System.Runtime.Serialization.DataMember]
    public int CanUpdate { get; private set; }

    public global::System.Runtime.Serialization.ExtensionDataObject ExtensionData { get; set; }
}
