namespace Microsoft.Crm.Sdk.Messages;

public class AppInformation : global::Microsoft.Crm.Sdk.Messages.IAppInformation
{
    [global::System.Runtime.Serialization.DataMember]
    public string AiAppDescription { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::Microsoft.Crm.Sdk.Messages.AppComponents AppComponents { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::System.Collections.Generic.List<global::Microsoft.Crm.Sdk.Messages.AppElementInfo> AppElements { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string AppId { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string AppUrl { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public int ClientType { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::System.Collections.Generic.List<global::Microsoft.Crm.Sdk.Messages.AppComponentInfo> Components { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string Description { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public bool IsDefault { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public int IsFeatured { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public bool IsManaged { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string LastModifiedOn { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public int NavigationType { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string OptimizedFor { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string PublishedOn { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string SolutionId { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public int Status { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string Title { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string UniqueName { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string VersionNumber { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string webResourceId { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string welcomePageId { get; set; }
}
