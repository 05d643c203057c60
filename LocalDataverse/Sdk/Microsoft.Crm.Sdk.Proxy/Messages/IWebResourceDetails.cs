using System;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Web resource details, as the platform hands it to code.</summary>
public interface IWebResourceDetails
{
    long? MetadataVersionNumber { get; set; }

    string UniqueName { get; set; }

    Guid WebResourceId { get; set; }
}
