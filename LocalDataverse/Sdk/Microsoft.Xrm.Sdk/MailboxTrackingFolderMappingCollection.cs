using System;
using System.Collections.Generic;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>Mailbox tracking folder mapping items.</summary>
[CollectionDataContract(Name = "MailboxTrackingFolderMappingCollection", Namespace = "http://schemas.microsoft.com/xrm/7.1/Contracts")]
[KnownType(typeof(MailboxTrackingFolderMapping))]
[Serializable]
public sealed class MailboxTrackingFolderMappingCollection : DataCollection<MailboxTrackingFolderMapping>
{
    public MailboxTrackingFolderMappingCollection()
    {
    }

    public MailboxTrackingFolderMappingCollection(IList<MailboxTrackingFolderMapping> list) : base(list)
    {
    }
}
