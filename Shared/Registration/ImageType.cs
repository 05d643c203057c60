namespace ErpIntegration.Registration;

/// <summary>Which snapshot of the row a step is given; the numbers are the platform's (sdkmessageprocessingstepimage.imagetype).</summary>
internal enum ImageType
{
    /// <summary>The row before the platform's own operation.</summary>
    PreImage = 0,

    /// <summary>The row after it.</summary>
    PostImage = 1,

    /// <summary>Both.</summary>
    Both = 2,
}
