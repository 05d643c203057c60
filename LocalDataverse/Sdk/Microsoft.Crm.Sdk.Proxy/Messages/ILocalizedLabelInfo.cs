namespace Microsoft.Crm.Sdk.Messages;

public interface ILocalizedLabelInfo
{
    string Label { get; set; }

    int LanguageCode { get; set; }
}
