using System.Collections.Generic;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Localized label details, as the platform hands it to code.</summary>
public interface ILocalizedLabelDetails
{
    string DefaultLabel { get; set; }

    List<LocalizedLabelInfo> LocalizedLabels { get; set; }
}
