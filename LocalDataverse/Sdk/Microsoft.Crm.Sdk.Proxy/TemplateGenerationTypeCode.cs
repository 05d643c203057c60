namespace Microsoft.Crm.Sdk;

/// <summary>Template generation type code.</summary>
public static class TemplateGenerationTypeCode
{
    public const int BulkDupDetectCompleted = 1;

    public const int BulkDeleteCompleted = 2;

    public const int BulkDeleteCompletedWithFailures = 3;

    public const int BulkDeleteFailed = 4;

    public const int ImportCompleted = 5;

    public const int ImportFailed = 6;
}
