namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/xrm/8.2/Contracts")]
public class AppModuleInfo : global::Microsoft.Crm.Sdk.Messages.IAppModuleInfo, global::System.Runtime.Serialization.IExtensibleDataObject
{
    [global::System.Runtime.Serialization.DataMember]
    public string AppDisplayName { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string AppId { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::System.Collections.Generic.List<global::Microsoft.Crm.Sdk.Messages.AppSettingDetails> AppSettingDetails { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string AppUniqueName { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string AppUri { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string AppVersion { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public int ClientType { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string CreatedBy { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string CreatedOn { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string Description { get; set; }

    public global::System.Runtime.Serialization.ExtensionDataObject ExtensionData { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public bool IsDefault { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string ModifiedBy { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string ModifiedOn { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public int NavigationType { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string OptimizedFor { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string PublishedOn { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string PublisherName { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string WebResourceUri { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string WelcomePageUri { get; set; }
}
