namespace LocalDataverse.SampleErp.Model;

/// <summary>Whether order lines reserve stock when they are created (<c>None</c> is shown as Manual).</summary>
internal enum ItemReservation
{
    None = 0,
    Automatic = 1,
    Explosion = 2,
}
