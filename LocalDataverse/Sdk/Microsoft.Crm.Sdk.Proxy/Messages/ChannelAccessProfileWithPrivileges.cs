namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/xrm/8.0")]
public sealed class ChannelAccessProfileWithPrivileges : global::System.Runtime.Serialization.IExtensibleDataObject
{
    [global::System.Runtime.Serialization.DataMember]
    public global::Microsoft.Crm.Sdk.Messages.ChannelAccessProfilePrivilege[] ChannelAccessProfilePrivilegeList { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public bool EmailAccess { get; set; }

    public global::System.Runtime.Serialization.ExtensionDataObject ExtensionData { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public bool FacebookAccess { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public bool PhoneAccess { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public bool RateKnowledgeArticles { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public bool SubmitFeedback { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public bool TwitterAccess { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public bool ViewArticleRating { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public bool ViewKnowledgeArticles { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public bool WebAccess { get; set; }
}
