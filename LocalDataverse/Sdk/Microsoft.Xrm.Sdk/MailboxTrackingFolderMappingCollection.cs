namespace Microsoft.Xrm.Sdk;

[global::System.Runtime.Serialization.CollectionDataContract(Name="MailboxTrackingFolderMappingCollection", Namespace="http://schemas.microsoft.com/xrm/7.1/Contracts")]
[global::System.Runtime.Serialization.KnownType(typeof(global::Microsoft.Xrm.Sdk.MailboxTrackingFolderMapping))]
[global::System.Serializable]
public sealed class MailboxTrackingFolderMappingCollection : global::Microsoft.Xrm.Sdk.DataCollection<global::Microsoft.Xrm.Sdk.MailboxTrackingFolderMapping>
{
    public MailboxTrackingFolderMappingCollection()
    {
    }

    public MailboxTrackingFolderMappingCollection(global::System.Collections.Generic.IList<global::Microsoft.Xrm.Sdk.MailboxTrackingFolderMapping> list) : base(list)
    {
    }

}
