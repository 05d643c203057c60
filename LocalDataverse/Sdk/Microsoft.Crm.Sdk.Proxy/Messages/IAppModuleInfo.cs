namespace Microsoft.Crm.Sdk.Messages;

public interface IAppModuleInfo
{
    string AppDisplayName { get; set; }

    string AppId { get; set; }

    global::System.Collections.Generic.List<global::Microsoft.Crm.Sdk.Messages.AppSettingDetails> AppSettingDetails { get; set; }

    string AppUniqueName { get; set; }

    string AppUri { get; set; }

    string AppVersion { get; set; }

    int ClientType { get; set; }

    string CreatedBy { get; set; }

    string CreatedOn { get; set; }

    string Description { get; set; }

    global::System.Runtime.Serialization.ExtensionDataObject ExtensionData { get; set; }

    bool IsDefault { get; set; }

    string ModifiedBy { get; set; }

    string ModifiedOn { get; set; }

    int NavigationType { get; set; }

    string OptimizedFor { get; set; }

    string PublishedOn { get; set; }

    string PublisherName { get; set; }

    string WebResourceUri { get; set; }

    string WelcomePageUri { get; set; }
}
