namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/xrm/8.2/Contracts")]
public class AppInfo
{
    [global::System.Runtime.Serialization.DataMember]
    public string AiAppDescription { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string AppId { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string AppUrl { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public int ClientType { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string Description { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public bool IsDefault { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public bool IsManaged { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string LastModifiedOn { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::System.Collections.Generic.List<string> MobileOfflineProfileIds { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public int Status { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string Title { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string UniqueName { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::Microsoft.Crm.Sdk.Messages.WebResourceInfo webResourceInfo { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::Microsoft.Crm.Sdk.Messages.WebResourceInfo welcomePageInfo { get; set; }
}
