using System;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Canvas apps details, as the platform hands it to code.</summary>
public interface ICanvasAppsDetails
{
    Guid AppId { get; set; }

    string PublishConfiguration { get; set; }

    int Type { get; set; }

    string UniqueName { get; set; }
}
