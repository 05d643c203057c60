namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/xrm/8.2/Contracts")]
public class AppModuleDetails : global::Microsoft.Crm.Sdk.Messages.IAppModuleDetails, global::System.Runtime.Serialization.IExtensibleDataObject
{
    [global::System.Runtime.Serialization.DataMember]
    public global::Microsoft.Crm.Sdk.Messages.LocalizedLabelDetails AppDisplayName { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::System.Guid AppModuleId { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::System.Collections.Generic.List<global::Microsoft.Crm.Sdk.Messages.AppSettingDetails> AppSettingDetails { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string AppUniqueName { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string AppUri { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string AppVersion { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::System.Collections.Generic.List<global::Microsoft.Crm.Sdk.Messages.CanvasAppsDetails> CanvasApps { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public int? ClientType { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::Microsoft.Crm.Sdk.Messages.UserDetails CreatedBy { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::System.DateTime CreatedOn { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::Microsoft.Crm.Sdk.Messages.LocalizedLabelDetails Description { get; set; }

    public global::System.Runtime.Serialization.ExtensionDataObject ExtensionData { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::Microsoft.Crm.Sdk.Messages.WebResourceDetails IconWebResource { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public bool? IsDefault { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public bool? IsFirstPartyApplication { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public long? MetadataVersionNumber { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::Microsoft.Crm.Sdk.Messages.UserDetails ModifiedBy { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::System.DateTime ModifiedOn { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public int? NavigationType { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string OptimizedFor { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::System.DateTime PublishedOn { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string PublisherName { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string PublisherUniqueName { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public int? StateCode { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::Microsoft.Crm.Sdk.Messages.WebResourceDetails WelcomePageWebResource { get; set; }
}
