using System;
using System.Collections.Generic;
using System.Runtime.Serialization;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>App module details, as the platform hands it to code.</summary>
public interface IAppModuleDetails
{
    LocalizedLabelDetails AppDisplayName { get; set; }

    Guid AppModuleId { get; set; }

    List<AppSettingDetails> AppSettingDetails { get; set; }

    string AppUniqueName { get; set; }

    string AppUri { get; set; }

    string AppVersion { get; set; }

    List<CanvasAppsDetails> CanvasApps { get; set; }

    int? ClientType { get; set; }

    UserDetails CreatedBy { get; set; }

    DateTime CreatedOn { get; set; }

    LocalizedLabelDetails Description { get; set; }

    ExtensionDataObject ExtensionData { get; set; }

    WebResourceDetails IconWebResource { get; set; }

    bool? IsDefault { get; set; }

    bool? IsFirstPartyApplication { get; set; }

    long? MetadataVersionNumber { get; set; }

    UserDetails ModifiedBy { get; set; }

    DateTime ModifiedOn { get; set; }

    int? NavigationType { get; set; }

    string OptimizedFor { get; set; }

    DateTime PublishedOn { get; set; }

    string PublisherName { get; set; }

    string PublisherUniqueName { get; set; }

    int? StateCode { get; set; }

    WebResourceDetails WelcomePageWebResource { get; set; }
}
