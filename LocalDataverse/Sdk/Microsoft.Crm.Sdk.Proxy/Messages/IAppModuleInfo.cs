using System.Collections.Generic;
using System.Runtime.Serialization;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>App module info, as the platform hands it to code.</summary>
public interface IAppModuleInfo
{
    string AppDisplayName { get; set; }

    string AppId { get; set; }

    List<AppSettingDetails> AppSettingDetails { get; set; }

    string AppUniqueName { get; set; }

    string AppUri { get; set; }

    string AppVersion { get; set; }

    int ClientType { get; set; }

    string CreatedBy { get; set; }

    string CreatedOn { get; set; }

    string Description { get; set; }

    ExtensionDataObject ExtensionData { get; set; }

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
