namespace Microsoft.Xrm.Sdk;

[global::System.Runtime.Serialization.DataContract(Name="MailboxTrackingFolderMapping", Namespace="http://schemas.microsoft.com/xrm/7.1/Contracts")]
[global::System.Serializable]
public sealed class MailboxTrackingFolderMapping : global::System.Runtime.Serialization.IExtensibleDataObject
{
    public MailboxTrackingFolderMapping()
    {
    }

    public MailboxTrackingFolderMapping(string exchangeFolderId, string exchangeFolderName, global::System.Guid regardingObjectId, string regardingObjectName, int regardingObjectTypeCode, bool isFolderOnboarded)
    {
        ExchangeFolderId = exchangeFolderId;
        ExchangeFolderName = exchangeFolderName;
        RegardingObjectId = regardingObjectId;
        RegardingObjectName = regardingObjectName;
        RegardingObjectTypeCode = regardingObjectTypeCode;
        IsFolderOnboarded = isFolderOnboarded;
    }

    [global::System.Runtime.Serialization.DataMember]
    public string ExchangeFolderId { get; private set; }

    [global::System.Runtime.Serialization.DataMember]
    public string ExchangeFolderName { get; private set; }

    [global::System.Runtime.Serialization.DataMember]
    public bool IsFolderOnboarded { get; private set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::System.Guid RegardingObjectId { get; private set; }

    [global::System.Runtime.Serialization.DataMember]
    public string RegardingObjectName { get; private set; }

    [global::System.Runtime.Serialization.DataMember]
    public int RegardingObjectTypeCode { get; private set; }

    global::System.Runtime.Serialization.ExtensionDataObject global::System.Runtime.Serialization.IExtensibleDataObject.ExtensionData { get; set; }
}
