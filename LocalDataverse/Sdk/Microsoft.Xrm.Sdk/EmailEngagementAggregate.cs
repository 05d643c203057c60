using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>Email engagement aggregate.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/xrm/8.2/Contracts")]
public sealed class EmailEngagementAggregate : IExtensibleDataObject
{
    /// <inheritdoc />
    public ExtensionDataObject ExtensionData { get; set; }

    [DataMember]
    public int TotalAttachmentOpens { get; set; }

    [DataMember]
    public int TotalEmailOpens { get; set; }

    [DataMember]
    public int TotalEmailReplies { get; set; }

    [DataMember]
    public int TotalEmails { get; set; }

    [DataMember]
    public int TotalFollowedEmails { get; set; }

    [DataMember]
    public int TotalLinkClicks { get; set; }
}
