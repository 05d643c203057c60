using System;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>Mailbox tracking folder mapping.</summary>
[DataContract(Name = "MailboxTrackingFolderMapping", Namespace = "http://schemas.microsoft.com/xrm/7.1/Contracts")]
[Serializable]
public sealed class MailboxTrackingFolderMapping : IExtensibleDataObject
{
    public MailboxTrackingFolderMapping()
    {
    }

    public MailboxTrackingFolderMapping(string exchangeFolderId, string exchangeFolderName, Guid regardingObjectId, string regardingObjectName, int regardingObjectTypeCode, bool isFolderOnboarded)
    {
        ExchangeFolderId = exchangeFolderId;
        ExchangeFolderName = exchangeFolderName;
        RegardingObjectId = regardingObjectId;
        RegardingObjectName = regardingObjectName;
        RegardingObjectTypeCode = regardingObjectTypeCode;
        IsFolderOnboarded = isFolderOnboarded;
    }

    [DataMember]
    public string ExchangeFolderId { get; private set; }

    [DataMember]
    public string ExchangeFolderName { get; private set; }

    [DataMember]
    public bool IsFolderOnboarded { get; private set; }

    [DataMember]
    public Guid RegardingObjectId { get; private set; }

    [DataMember]
    public string RegardingObjectName { get; private set; }

    [DataMember]
    public int RegardingObjectTypeCode { get; private set; }

    ExtensionDataObject IExtensibleDataObject.ExtensionData { get; set; }
}
