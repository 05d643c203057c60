namespace LocalDataverse.Engine.Pipeline;

/// <summary>The pipeline's stages (sdkmessageprocessingstep.stage; PLATFORM-FACTS 1.1).</summary>
internal static class Stage
{
    public const int PreValidation = 10;
    public const int PreOperation = 20;
    public const int MainOperation = 30;
    public const int PostOperation = 40;
}
