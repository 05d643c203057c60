using System.Runtime.Serialization;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Channel access profile with privileges.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/xrm/8.0")]
public sealed class ChannelAccessProfileWithPrivileges : IExtensibleDataObject
{
    [DataMember]
    public ChannelAccessProfilePrivilege[] ChannelAccessProfilePrivilegeList { get; set; }

    [DataMember]
    public bool EmailAccess { get; set; }

    /// <inheritdoc />
    public ExtensionDataObject ExtensionData { get; set; }

    [DataMember]
    public bool FacebookAccess { get; set; }

    [DataMember]
    public bool PhoneAccess { get; set; }

    [DataMember]
    public bool RateKnowledgeArticles { get; set; }

    [DataMember]
    public bool SubmitFeedback { get; set; }

    [DataMember]
    public bool TwitterAccess { get; set; }

    [DataMember]
    public bool ViewArticleRating { get; set; }

    [DataMember]
    public bool ViewKnowledgeArticles { get; set; }

    [DataMember]
    public bool WebAccess { get; set; }
}
