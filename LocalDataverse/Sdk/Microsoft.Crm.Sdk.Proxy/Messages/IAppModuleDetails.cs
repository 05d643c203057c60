namespace Microsoft.Crm.Sdk.Messages;

public interface IAppModuleDetails
{
    global::Microsoft.Crm.Sdk.Messages.LocalizedLabelDetails AppDisplayName { get; set; }

    global::System.Guid AppModuleId { get; set; }

    global::System.Collections.Generic.List<global::Microsoft.Crm.Sdk.Messages.AppSettingDetails> AppSettingDetails { get; set; }

    string AppUniqueName { get; set; }

    string AppUri { get; set; }

    string AppVersion { get; set; }

    global::System.Collections.Generic.List<global::Microsoft.Crm.Sdk.Messages.CanvasAppsDetails> CanvasApps { get; set; }

    int? ClientType { get; set; }

    global::Microsoft.Crm.Sdk.Messages.UserDetails CreatedBy { get; set; }

    global::System.DateTime CreatedOn { get; set; }

    global::Microsoft.Crm.Sdk.Messages.LocalizedLabelDetails Description { get; set; }

    global::System.Runtime.Serialization.ExtensionDataObject ExtensionData { get; set; }

    global::Microsoft.Crm.Sdk.Messages.WebResourceDetails IconWebResource { get; set; }

    bool? IsDefault { get; set; }

    bool? IsFirstPartyApplication { get; set; }

    long? MetadataVersionNumber { get; set; }

    global::Microsoft.Crm.Sdk.Messages.UserDetails ModifiedBy { get; set; }

    global::System.DateTime ModifiedOn { get; set; }

    int? NavigationType { get; set; }

    string OptimizedFor { get; set; }

    global::System.DateTime PublishedOn { get; set; }

    string PublisherName { get; set; }

    string PublisherUniqueName { get; set; }

    int? StateCode { get; set; }

    global::Microsoft.Crm.Sdk.Messages.WebResourceDetails WelcomePageWebResource { get; set; }
}
