using System;
using System.Collections.Generic;
using System.Runtime.Serialization;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>App module details.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/xrm/8.2/Contracts")]
public class AppModuleDetails : IAppModuleDetails, IExtensibleDataObject
{
    [DataMember]
    public LocalizedLabelDetails AppDisplayName { get; set; }

    [DataMember]
    public Guid AppModuleId { get; set; }

    [DataMember]
    public List<AppSettingDetails> AppSettingDetails { get; set; }

    [DataMember]
    public string AppUniqueName { get; set; }

    [DataMember]
    public string AppUri { get; set; }

    [DataMember]
    public string AppVersion { get; set; }

    [DataMember]
    public List<CanvasAppsDetails> CanvasApps { get; set; }

    [DataMember]
    public int? ClientType { get; set; }

    [DataMember]
    public UserDetails CreatedBy { get; set; }

    [DataMember]
    public DateTime CreatedOn { get; set; }

    /// <summary>Description shown to people.</summary>
    [DataMember]
    public LocalizedLabelDetails Description { get; set; }

    /// <inheritdoc />
    public ExtensionDataObject ExtensionData { get; set; }

    [DataMember]
    public WebResourceDetails IconWebResource { get; set; }

    [DataMember]
    public bool? IsDefault { get; set; }

    [DataMember]
    public bool? IsFirstPartyApplication { get; set; }

    [DataMember]
    public long? MetadataVersionNumber { get; set; }

    [DataMember]
    public UserDetails ModifiedBy { get; set; }

    [DataMember]
    public DateTime ModifiedOn { get; set; }

    [DataMember]
    public int? NavigationType { get; set; }

    [DataMember]
    public string OptimizedFor { get; set; }

    [DataMember]
    public DateTime PublishedOn { get; set; }

    [DataMember]
    public string PublisherName { get; set; }

    [DataMember]
    public string PublisherUniqueName { get; set; }

    [DataMember]
    public int? StateCode { get; set; }

    [DataMember]
    public WebResourceDetails WelcomePageWebResource { get; set; }
}
