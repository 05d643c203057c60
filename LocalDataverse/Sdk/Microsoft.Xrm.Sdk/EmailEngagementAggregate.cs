namespace Microsoft.Xrm.Sdk;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/xrm/8.2/Contracts")]
public sealed class EmailEngagementAggregate : global::System.Runtime.Serialization.IExtensibleDataObject
{
    public global::System.Runtime.Serialization.ExtensionDataObject ExtensionData { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public int TotalAttachmentOpens { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public int TotalEmailOpens { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public int TotalEmailReplies { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public int TotalEmails { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public int TotalFollowedEmails { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public int TotalLinkClicks { get; set; }
}
